package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.ProjectProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks from one year to another: what goes on from the year before, and what is different (A15). */
@ApplicationScoped
class YearsBeside {
    private final AnnualLists lists;
    private final ListLines lines;
    private final YearLines years;
    private final Departments departments;

    YearsBeside(AnnualLists lists, ListLines lines, YearLines years, Departments departments) {
        this.lists = lists;
        this.lines = lines;
        this.years = years;
        this.departments = departments;
    }

    /** The projects of the year before that the office may carry over into this issue. */
    Uni<List<CarryOverView>> carryOvers(AnnualList list) {
        return years.published(list.jurisdiction(), list.year() - 1)
                .chain(before -> years.published(list.jurisdiction(), list.year()).chain(year -> lines.ofList(list.id())
                        .map(all -> CarryOver.candidates(before, year, ChangeDesk.about(all)))))
                .chain(candidates -> profiles(candidates)
                        .map(profiles -> CarryOver.proposals(candidates, profiles, list.year())))
                .chain(proposals -> departments.directory().map(directory ->
                        proposals.stream().map(one -> CarryOverView.of(one, directory)).toList()));
    }

    private Uni<Map<UUID, ProjectProfile>> profiles(List<StandingLine> candidates) {
        return lines.find("id in ?1", candidates.stream().map(StandingLine::line).toList()).list()
                .map(found -> found.stream().collect(Collectors.toMap(ListLine::id, lines::profile)));
    }

    /** @param with the issue to compare with; {@code null} for the one published before */
    Uni<ComparisonView> compare(AnnualList list, UUID with, Actor reader) {
        hide(list, reader);
        Uni<AnnualList> other = with == null ? lists.before(list) : lists.require(with).invoke(one -> check(one, list, reader));
        return other.chain(before -> standing(before).chain(earlier -> years.after(list)
                .map(later -> Comparison.of(earlier, later)))
                .chain(pairs -> departments.directory().map(directory -> ComparisonView.of(before, list, pairs, directory))));
    }

    private Uni<List<StandingLine>> standing(AnnualList issue) {
        return issue == null ? Uni.createFrom().item(List.of()) : years.after(issue);
    }

    private static void check(AnnualList other, AnnualList list, Actor reader) {
        hide(other, reader);
        if (!other.jurisdiction().equals(list.jurisdiction())) {
            throw Problem.invalid("with", "list-of-another-jurisdiction");
        }
    }

    private static void hide(AnnualList list, Actor reader) {
        ListReaders.hideUnless(ListReaders.readsSums(reader, ListReaders.Shelf.of(list)));
    }
}
