package cn.bazhong.projects.dossier;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import cn.bazhong.projects.project.ProjectProfile.Participant;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of dossiers look at.
 *
 * @param path          the ways of the project, and what is left of the one it takes
 * @param approvals     dossiers of the project that were approved
 * @param documentThere whether the dossier itself is filed as a document of its type
 * @param confirmed     organisation codes of those who confirmed their part as it stands now (A22)
 */
record DossierFacts(DossierType type, DossierContent content, ProjectProfile profile, Stage stage, ApprovalPath path,
        List<Approval> approvals, boolean documentThere, Set<String> confirmed, Policy policy) {

    DossierFacts {
        confirmed = Set.copyOf(confirmed);
    }

    boolean isJoint() {
        return !participants().isEmpty();
    }

    /** What the type does not ask for is not looked at, though the project may have brought it along. */
    List<Participant> participants() {
        return type.asksFor(Section.JOINT_CONSTRUCTION) ? content.participants() : List.of();
    }

    List<CatalogueEntry> catalogueEntries() {
        return type.asksFor(Section.DATA_RESOURCES) ? content.catalogueEntries() : List.of();
    }

    List<Product> products() {
        return type.asksFor(Section.PRODUCTS) ? content.products() : List.of();
    }

    /** Energy, site, land and environment are asked for with civil works or high energy use only (A23). */
    boolean asksExemptMatters() {
        return Boolean.TRUE.equals(profile.civilWorks()) || Boolean.TRUE.equals(profile.highEnergyUse());
    }

    /** Common requirements for sharing, where counties have to share or work with it (A9). */
    boolean asksCountySharing() {
        return Boolean.TRUE.equals(profile.countySharing());
    }

    boolean isUpstream() {
        return Boolean.TRUE.equals(profile.upstreamCoordinated());
    }

    /** Whether such a dossier of such a project has that section. */
    boolean asksFor(Section section) {
        return type.asksFor(section) && (section != Section.EXEMPT_MATTERS || asksExemptMatters())
                && (section != Section.COUNTY_SHARING || asksCountySharing());
    }

    Optional<Approval> approvalOf(DossierType wanted) {
        return approvals.stream().filter(one -> one.type() == wanted).reduce((first, last) -> last);
    }

    /** Whether its turn has come on the way taken. */
    boolean isItsTurn() {
        return path.stations(approvals).stream().anyMatch(station -> station.type() == type
                && (station.standing() == ApprovalPath.Standing.NEXT || station.standing() == ApprovalPath.Standing.TO_REPEAT));
    }
}
