package cn.bazhong.projects.dossier;

import cn.bazhong.projects.dossier.ApprovalPathView.OptionView;
import cn.bazhong.projects.dossier.ApprovalPathView.StationView;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows the ways of a project and explains each by its article. */
@ApplicationScoped
class PathViews {
    private final Language language;

    PathViews(Language language) {
        this.language = language;
    }

    ApprovalPathView view(PathDesk.Outlook outlook, Actor reader) {
        Locale locale = language.locale();
        ApprovalPath path = outlook.path();
        ChosenPath taken = outlook.taken();
        return new ApprovalPathView(outlook.project().id(), path.facts().amount(),
                path.facts().policy().implementationPlanCeiling(), path.facts().listed(),
                path.options().stream().map(option -> option(option, locale)).toList(), path.advised(),
                taken == null ? null : taken.kind(), path.stands(),
                stations(outlook), outlook.grounds(),
                taken == null ? null : taken.chosenBy(), taken == null ? null : taken.chosenAt(), outlook.version(),
                actions(outlook, reader, locale));
    }

    private static OptionView option(ApprovalPath.Option option, Locale locale) {
        return new OptionView(option.kind(), option.kind().article(), option.kind().dossiers(),
                Texts.of(locale, "pathKind." + option.kind() + ".why"), option.isPermitted(),
                FindingView.of(option.findings(), locale));
    }

    private static List<StationView> stations(PathDesk.Outlook outlook) {
        return outlook.path().stations(outlook.approvals()).stream().map(station -> new StationView(station.type(),
                station.type().article(), station.standing(), station.government(),
                outlook.latest(station.type()).map(Dossier::id).orElse(null),
                outlook.latest(station.type()).map(Dossier::state).orElse(null))).toList();
    }

    private static List<Action> actions(PathDesk.Outlook outlook, Actor reader, Locale locale) {
        Project project = outlook.project();
        String home = "/api/v1/projects/" + project.id();
        if (!reader.isOf(project.ownerDepartment()) || !reader.is(Role.PROJECT_OWNER)) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("choose-path", "PUT", home + "/approval-path", PathGuards.choose(project), locale),
                Action.of("begin-dossier", "POST", home + "/dossiers", DossierGuards.begin(outlook), locale)));
        if (Boolean.TRUE.equals(outlook.path().facts().profile().upstreamCoordinated())) {
            actions.add(Action.of("begin-upstream-plan", "POST", home + "/dossiers", DossierGuards.beginUpstream(outlook), locale));
        }
        return actions;
    }
}
