package cn.bazhong.projects.savedview;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One list as a person wants to see it again. */
@Entity
@Table(name = "saved_view")
class SavedView {
    @Id
    private UUID id;
    private String person;
    private String page;
    private String name;
    private String query;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Version
    private long version;

    protected SavedView() {
    }

    SavedView(UUID id, Actor actor, SaveList asked, Instant at) {
        this.id = id;
        this.person = actor.id();
        this.page = asked.page();
        this.name = asked.name();
        becomes(asked.query(), at);
    }

    /** The same name is given to something else. */
    void becomes(String shown, Instant at) {
        query = shown;
        savedAt = at;
    }

    UUID id() {
        return id;
    }

    String person() {
        return person;
    }

    String page() {
        return page;
    }

    String name() {
        return name;
    }

    String query() {
        return query;
    }

    long version() {
        return version;
    }
}
