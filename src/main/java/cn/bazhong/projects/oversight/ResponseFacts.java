package cn.bazhong.projects.oversight;

import cn.bazhong.projects.document.FiledDocument;
import java.util.List;
import java.util.UUID;

/**
 * What the rules of responses look at.
 *
 * @param items how many the order has
 * @param filed what of the evidence is among the documents of the project
 */
record ResponseFacts(int items, List<RespondToOrder.Answer> answers, List<FiledDocument> filed) {

    boolean isAnswered(int item) {
        return answers.stream().anyMatch(answer -> answer.item() == item);
    }

    boolean isFiled(UUID document) {
        return filed.stream().anyMatch(one -> one.documentId().equals(document));
    }
}
