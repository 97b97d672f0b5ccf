package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile.OpenKind;
import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An information resource of a project, as it is kept after approval (A16, A32). It is never deleted. */
@Entity
@Table(name = "catalogue_entry")
class Entry {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    private String resource;
    private String fields;
    @Enumerated(EnumType.STRING)
    @Column(name = "sharing_kind")
    private SharingKind sharingKind;
    @Enumerated(EnumType.STRING)
    @Column(name = "open_kind")
    private OpenKind openKind;
    @Column(name = "particular_firms")
    private boolean particularFirms;
    @Column(name = "non_sharing_basis")
    private String nonSharingBasis;
    private String format;
    @Column(name = "update_cycle")
    private String updateCycle;
    private boolean sensitive;
    @Enumerated(EnumType.STRING)
    private EntryState state;
    @Column(name = "registration_number")
    private String registrationNumber;
    @Column(name = "registered_on")
    private LocalDate registeredOn;
    private String remark;
    @Column(name = "aggregated_since")
    private LocalDate aggregatedSince;
    @Enumerated(EnumType.STRING)
    private SharingState sharing;
    @Column(name = "shared_since")
    private LocalDate sharedSince;
    private String refusal;
    private LocalDate since;
    @Column(name = "removed_on")
    private LocalDate removedOn;
    @Column(name = "updated_by_name")
    private String updatedByName;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private long version;

    protected Entry() {
    }

    Entry(UUID id, int number, Project project, ResourceContent content, LocalDate today, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.number = number;
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.sharing = SharingState.NOT_SHARED;
        this.since = today;
        write(content, actor, at);
    }

    /** What was registered is registered anew when it has changed; until then it stands there as it is now. */
    final void write(ResourceContent content, Actor actor, Instant at) {
        resource = content.resource().strip();
        fields = content.fields();
        sharingKind = content.sharingKind();
        openKind = content.openKind();
        particularFirms = content.onlyForParticularFirms();
        nonSharingBasis = content.nonSharingBasis() == null || content.nonSharingBasis().isBlank() ? null : content.nonSharingBasis().strip();
        format = content.format();
        updateCycle = content.updateCycle();
        sensitive = content.sensitive();
        move(EntryState.DRAFT, null, actor, at);
    }

    void submit(Actor actor, Instant at) {
        move(EntryState.SUBMITTED, null, actor, at);
    }

    void register(RegisterResource registered, Actor actor, Instant at) {
        registrationNumber = registered.number().strip();
        registeredOn = registered.registeredOn();
        move(EntryState.REGISTERED, null, actor, at);
    }

    void giveBack(String why, Actor actor, Instant at) {
        move(EntryState.RETURNED, why, actor, at);
    }

    /** Nothing of it is shared any more. */
    void remove(String why, LocalDate today, Actor actor, Instant at) {
        removedOn = today;
        sharing = SharingState.NOT_SHARED;
        sharedSince = null;
        refusal = null;
        move(EntryState.REMOVED, why, actor, at);
    }

    void aggregate(LocalDate day, Actor actor, Instant at) {
        aggregatedSince = day;
        touch(actor, at);
    }

    void share(LocalDate day, Actor actor, Instant at) {
        sharing = SharingState.SHARED;
        sharedSince = day;
        refusal = null;
        touch(actor, at);
    }

    void refuse(String legalBasis, Actor actor, Instant at) {
        sharing = SharingState.REFUSED;
        sharedSince = null;
        refusal = legalBasis;
        touch(actor, at);
    }

    private void move(EntryState to, String why, Actor actor, Instant at) {
        state = to;
        remark = why;
        touch(actor, at);
    }

    private void touch(Actor actor, Instant at) {
        updatedByName = actor.name();
        updatedAt = at;
    }

    ResourceContent content() {
        return new ResourceContent(resource, fields, sharingKind, openKind, particularFirms, nonSharingBasis, format, updateCycle,
                sensitive);
    }

    /** Whoever reads the project reads its record: what is sensitive has no name there. */
    NewEvent told(ResourceEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, projectId), event, actor).under(Article.A32).with("number", number)
                .with("resource", sensitive ? "" : resource);
    }

    /** Whether everybody may read it: registered with the city once, and neither sensitive nor gone. */
    boolean isPublic() {
        return registeredOn != null && !sensitive && state != EntryState.REMOVED;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    /** Within its project. */
    int number() {
        return number;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    String resource() {
        return resource;
    }

    @Nullable
    SharingKind sharingKind() {
        return sharingKind;
    }

    boolean isSensitive() {
        return sensitive;
    }

    EntryState state() {
        return state;
    }

    @Nullable
    String registrationNumber() {
        return registrationNumber;
    }

    @Nullable
    LocalDate registeredOn() {
        return registeredOn;
    }

    /** Why it was given back or removed. */
    @Nullable
    String remark() {
        return remark;
    }

    @Nullable
    LocalDate aggregatedSince() {
        return aggregatedSince;
    }

    SharingState sharing() {
        return sharing;
    }

    @Nullable
    LocalDate sharedSince() {
        return sharedSince;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    LocalDate since() {
        return since;
    }

    String updatedByName() {
        return updatedByName;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
