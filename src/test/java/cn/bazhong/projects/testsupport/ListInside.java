package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.annuallist.CommitteeConclusions;
import cn.bazhong.projects.annuallist.ListLines;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.regulation.Severity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What applications and sessions do to a list, done directly: a line entered, a conclusion recorded. */
@ApplicationScoped
public class ListInside {
    private static final Finding TO_DECIDE = Rule.<Object>law("A11_NON_SHARING", Article.A11, Severity.NEEDS_DECISION)
            .when(any -> true, "nonSharingBasis").at("nonSharingBasis");

    private final AnnualLists lists;
    private final ListLines lines;
    private final Projects projects;
    private final CommitteeConclusions conclusions;

    ListInside(AnnualLists lists, ListLines lines, Projects projects, CommitteeConclusions conclusions) {
        this.lists = lists;
        this.lines = lines;
        this.projects = projects;
        this.conclusions = conclusions;
    }

    public UUID enter(UUID list, String owner, String amount, boolean toDecide) {
        return OnContext.inTransaction(() -> entered(list, owner, amount, toDecide));
    }

    public void enterMany(UUID list, String owner, String amount, int count) {
        OnContext.inTransaction(() -> Multi.createFrom().iterable(Collections.nCopies(count, owner))
                .onItem().transformToUniAndConcatenate(same -> entered(list, same, amount, false)).collect().last());
    }

    private Uni<UUID> entered(UUID list, String owner, String amount, boolean toDecide) {
        return lists.require(list).chain(found -> {
            ProjectProfile profile = profile(found.year(), amount);
            return projects.register(found.year(), owner, found.jurisdiction(), profile, ListScene.OFFICE_ACTOR)
                    .chain(project -> lines.enter(found, UUID.randomUUID(), project, profile,
                            toDecide ? List.of(TO_DECIDE) : List.of(), ListScene.OFFICE_ACTOR))
                    .map(line -> line.id());
        });
    }

    public void withdraw(UUID application) {
        OnContext.inTransaction(() -> lines.remove(application, ListScene.OFFICE_ACTOR));
    }

    public void conclude(UUID list, Map<String, Object> decision, LocalDate heldOn) {
        conclude(list, List.of(decision), heldOn);
    }

    public void conclude(UUID list, List<Map<String, Object>> decisions, LocalDate heldOn) {
        List<ItemDecision> items = decisions.stream().map(one -> new ItemDecision(UUID.fromString((String) one.get("item")),
                Long.valueOf(one.get("version").toString()), ItemVerdict.valueOf((String) one.get("verdict")),
                (BigDecimal) one.get("amount"), (String) one.get("reason"))).toList();
        OnContext.inTransaction(() -> lists.require(list)
                .chain(found -> conclusions.record(found, items, Map.of(), UUID.randomUUID(), heldOn, ListScene.OFFICE_ACTOR)));
    }

    private static ProjectProfile profile(int year, String amount) {
        return SampleProfiles.with(profile -> {
            profile.set("fundingLines", SampleProfiles.parse("""
                    [{"year": %d, "source": "SPECIAL_FUNDS", "amount": %s}]""".formatted(year, amount)));
            profile.set("totalInvestment", SampleProfiles.parse(amount));
        });
    }
}
