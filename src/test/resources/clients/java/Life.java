import clients.ApiClient;
import clients.api.AnnualListsApi;
import clients.api.ApplicationsApi;
import clients.api.ChangeRequestsApi;
import clients.api.ConsultationsApi;
import clients.api.DocumentsApi;
import clients.api.EventsApi;
import clients.api.ProceduresApi;
import clients.api.TerminationsApi;
import clients.model.AddDocument;
import clients.model.AnnouncedFile;
import clients.model.AnnualListSummary;
import clients.model.Application;
import clients.model.BeginApplication;
import clients.model.BeginChange;
import clients.model.BeginTermination;
import clients.model.ChangeContent;
import clients.model.ChangeLine;
import clients.model.ChangeRequest;
import clients.model.ChangedLine;
import clients.model.Consultation;
import clients.model.DecideStep;
import clients.model.Document;
import clients.model.DocumentType;
import clients.model.Event;
import clients.model.EventFeedPage;
import clients.model.Opinion;
import clients.model.Outcome;
import clients.model.ProjectProfile;
import clients.model.Step;
import clients.model.StepKind;
import clients.model.SubmitTermination;
import clients.model.Termination;
import clients.model.TerminationCause;
import clients.model.TerminationContent;
import clients.model.WithdrawChange;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A system that knows the portal by the client generated from its contract alone. Told one deed, it prints what came of it. */
public final class Life {
    private final ApiClient portal = new ApiClient();

    private final Consumer<HttpRequest.Builder> named = request -> request.header("Authorization", "Bearer " + System.getenv("TOKEN"))
            .header("X-Portal-Clock", System.getenv("CLOCK"));

    private Life() {
        portal.updateBaseUri(System.getenv("PORTAL"));
        portal.setReadTimeout(Duration.ofMinutes(1));
        portal.setRequestInterceptor(named);
    }

    public static void main(String[] deed) throws Exception {
        Life life = new Life();
        switch (deed[0]) {
            case "apply" -> life.apply(Integer.parseInt(deed[1]), deed[2]);
            case "opine" -> life.opine(UUID.fromString(deed[1]));
            case "change" -> life.change(UUID.fromString(deed[1]));
            case "terminate" -> life.terminate(UUID.fromString(deed[1]));
            case "follow" -> life.follow(UUID.fromString(deed[1]), deed[2]);
            default -> throw new IllegalArgumentException(deed[0]);
        }
    }

    private void apply(int year, String profile) throws Exception {
        AnnualListSummary list = new AnnualListsApi(portal).listAnnualLists(null, 100, null).getItems().stream()
                .filter(one -> one.getYear() == year && one.getJurisdiction().equals("511900")).findFirst().orElseThrow();
        ApplicationsApi applications = new ApplicationsApi(portal);
        Application begun = applications.beginApplication(new BeginApplication().listId(list.getId()).classified(false), key(), null);
        Application written = applications.saveApplication(begun.getId(), tag(begun.getVersion()),
                portal.getObjectMapper().readValue(profile, ProjectProfile.class), key(), null);
        Application submitted = applications.submitApplication(written.getId(), tag(written.getVersion()), key(), null);
        tell(submitted.getId(), submitted.getProjectId(), submitted.getState());
    }

    private void opine(UUID project) throws Exception {
        ConsultationsApi consultations = new ConsultationsApi(portal);
        Consultation found = consultations.listConsultations(null, 10, null, null, project, null).getItems().get(0);
        Opinion asked = consultations.getConsultation(found.getId(), null).getOpinions().stream()
                .filter(one -> one.getKind() == StepKind.FINANCE_OPINION).findFirst().orElseThrow();
        UUID paper = file(project, DocumentType.OPINION);
        ProceduresApi procedures = new ProceduresApi(portal);
        Step step = procedures.getStep(asked.getStepId(), null);
        Step given = procedures.concludeStep(step.getId(), tag(step.getVersion()), new DecideStep().outcome(Outcome.AGREED)
                .opinion("资金来源明确").documentNumber("巴财函8号").documentId(paper), key(), null);
        tell(given.getOutcome(), given.getDecidedBy());
    }

    private void change(UUID project) throws Exception {
        ChangeRequestsApi changes = new ChangeRequestsApi(portal);
        ChangeRequest begun = changes.beginChangeRequest(new BeginChange().projectId(project), key(), null);
        ChangeLine line = begun.getLines().get(0);
        ChangeRequest written = changes.saveChangeRequest(begun.getId(), tag(begun.getVersion()), new ChangeContent().reason("接口规范调整")
                .contents("原：两类接口。现：五类接口。").mainContents(false).goalsKept(true).reschedule(false).lines(List.of(new ChangedLine()
                        .id(line.getId()).amount(line.getBefore().add(new BigDecimal("50000.00"))))), key(), null);
        ChangeRequest submitted = changes.submitChangeRequest(written.getId(), tag(written.getVersion()), key(), null);
        ChangeRequest withdrawn = changes.withdrawChangeRequest(submitted.getId(), tag(submitted.getVersion()),
                new WithdrawChange().reason("省级平台全面替代"), key(), null);
        tell(submitted.getState(), withdrawn.getState());
    }

    private void terminate(UUID project) throws Exception {
        TerminationsApi terminations = new TerminationsApi(portal);
        Termination begun = terminations.beginTermination(new BeginTermination().projectId(project), key(), null);
        List<UUID> papers = List.of(file(project, DocumentType.TERMINATION));
        Termination written = terminations.saveTermination(begun.getId(), tag(begun.getVersion()), new TerminationContent()
                .progress("软件主体完成").progressDocuments(papers).causeKind(TerminationCause.EXTERNAL_CHANGE).cause("省级平台替代")
                .causeDocuments(papers).goals("全部功能由省级平台承担").stillToPay(new BigDecimal("100000.00"))
                .returned(new BigDecimal("300000.00")).assets("设备调拨").data("数据迁移").systems("代码归档"), key(), null);
        Termination submitted = terminations.submitTermination(written.getId(), tag(written.getVersion()), new SubmitTermination(), key(), null);
        tell(submitted.getState());
    }

    /** An event comes once whatever was begun before it is over, so that the feed is read on until then. */
    private void follow(UUID project, String awaited) throws Exception {
        EventsApi events = new EventsApi(portal);
        String cursor = null;
        for (boolean come = false; !come;) {
            EventFeedPage page = events.listEvents(cursor, 3, null, project, null, null, null);
            for (Event event : page.getItems()) {
                tell(event.getType(), event.getActorName());
                come |= event.getType().equals(awaited);
            }
            if (page.getNextCursor() == null) {
                Thread.sleep(100);
            }
            cursor = page.getNextCursor() == null ? page.getResumeCursor() : page.getNextCursor();
        }
    }

    private UUID file(UUID project, DocumentType type) throws Exception {
        DocumentsApi documents = new DocumentsApi(portal);
        Path paper = Files.writeString(Files.createTempFile("paper", ".txt"), "同意");
        Document announced = documents.addDocument(project, new AddDocument().type(type).title("材料")._file(new AnnouncedFile()
                .fileName("材料.txt").size(Files.size(paper))), key(), null);
        store(announced.getVersions().get(0).getId(), paper);
        Files.delete(paper);
        return announced.getId();
    }

    /** This library of the generator would write the file's name as JSON; the file is put in its place. */
    private void store(UUID version, Path paper) throws Exception {
        BodyPublisher content = HttpRequest.BodyPublishers.ofFile(paper);
        portal.setRequestInterceptor(named.andThen(request -> request.PUT(content)));
        new DocumentsApi(portal).storeContent(version, paper.toFile(), null);
        portal.setRequestInterceptor(named);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private static void tell(Object... words) {
        System.out.println(String.join(" ", List.of(words).stream().map(String::valueOf).toList()));
    }
}
