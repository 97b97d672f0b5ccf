package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.project.ProjectProfile.FundingLine;
import cn.bazhong.projects.project.ProjectProfile.Mode;
import cn.bazhong.projects.project.ProjectProfile.NegativeListDeclaration;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.StoppingPoint;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that the rules on an application look at.
 *
 * @param owner         organisation code of the project owner
 * @param classified    answer to the first question; {@code null} when it was not answered
 * @param policy        the policy in force when the application was begun
 * @param callYear      the year of the annual list applied for
 * @param original      stage of the original project where the portal keeps it; {@code null} where it does not
 * @param screening     the leading group office's word on items of Article 8: {@code true} confirms the owner's
 *                      declaration, {@code false} disputes it; items without an entry were not looked at yet
 * @param restrictions  what restricts the owner today
 * @param departments   codes of the departments that exist today
 * @param notSharing    number of the decision by which the project need not share (A11); {@code null} without one
 */
public record ApplicationFacts(String owner, Boolean classified, ProjectProfile profile, Policy policy, int callYear,
        Stage original, Map<Integer, Boolean> screening, List<Restriction> restrictions, Set<String> departments,
        @Nullable String notSharing) {

    public ApplicationFacts {
        screening = Map.copyOf(screening);
        restrictions = List.copyOf(restrictions);
        departments = Set.copyOf(departments);
    }

    boolean isClassified() {
        return Boolean.TRUE.equals(classified);
    }

    /** Built, rather than designed or run for the owner. */
    boolean isConstruction() {
        return profile.contentKind() == ContentKind.CONSTRUCTION;
    }

    /** Reports a service requirement plan: a purchased service, or content that is only design or service (A2, A18). */
    boolean takesServicePath() {
        return profile.mode() == Mode.PURCHASED_SERVICE || profile.contentKind() == ContentKind.DESIGN
                || profile.contentKind() == ContentKind.OPERATION_SERVICE;
    }

    /** The funding lines that can be reckoned with. */
    Stream<FundingLine> wholeLines() {
        return profile.fundingLines().stream().filter(line -> line.year() != null && line.amount() != null);
    }

    BigDecimal fundingSum() {
        return profile.fundingLines().stream().map(FundingLine::amount).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first declaration on an item. */
    Optional<NegativeListDeclaration> declaration(int item) {
        return profile.negativeList().stream().filter(one -> Objects.equals(one.item(), item)).findFirst();
    }

    /** Declared one way or the other. */
    boolean isDeclared(int item) {
        return declaration(item).map(NegativeListDeclaration::applies).isPresent();
    }

    /** Whether an item has to be taken as describing the project: the owner says so, or its denial is disputed. */
    boolean applies(int item) {
        return declaration(item).map(NegativeListDeclaration::applies).map(Boolean.TRUE::equals).orElse(false)
                || Boolean.FALSE.equals(screening.get(item));
    }

    /** Declared not to describe the project, and not disputed. */
    boolean isDenied(int item) {
        return isDeclared(item) && !applies(item);
    }

    /** Whether the owner cites a law or regulation that allows an item all the same. */
    boolean citesLaw(int item) {
        return declaration(item).map(NegativeListDeclaration::legalBasis).filter(Given::isGiven).isPresent();
    }

    /** Where an item stands in the profile. */
    String fieldOfItem(int item) {
        List<NegativeListDeclaration> all = profile.negativeList();
        return IntStream.range(0, all.size()).filter(at -> Objects.equals(all.get(at).item(), item)).boxed()
                .findFirst().map(at -> "negativeList[" + at + "].applies").orElse("negativeList");
    }

    Stream<Restriction> restrictedAt(StoppingPoint point) {
        return restrictions.stream().filter(one -> one.stops() == point && one.owner().equals(owner));
    }

    Stream<CatalogueEntry> catalogue() {
        return profile.catalogueEntries().stream();
    }
}
