package cn.bazhong.projects.operation;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.Restriction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules of applications for O&amp;M funds look at. Amounts in yuan.
 *
 * @param restrictions what stops O&amp;M funds of the project for that year
 * @param lastYear     what stood for the year before
 * @param filed        of the documents named, those that are there
 * @param operated     whether it is said who runs it (A33)
 * @param accepted     whether the project is accepted (A30)
 */
record OmBudgetFacts(int year, OmBudgetContent content, List<Restriction> restrictions, OmYear lastYear, List<FiledDocument> filed,
        boolean operated, boolean accepted, LocalDate today) {

    Stream<Restriction> restricted(Article article) {
        return restrictions.stream().filter(one -> one.article() == article);
    }

    boolean hasPaper() {
        return filed.stream().anyMatch(one -> one.type() == DocumentType.OM_BUDGET);
    }

    boolean lacksDocuments() {
        return !filed.stream().map(FiledDocument::documentId).toList().containsAll(content.documents());
    }
}
