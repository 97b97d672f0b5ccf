package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What holds the registers of a project together: one version over all of them, so that none is written past another. */
@Entity
@Table(name = "execution")
class Execution {
    @Id
    @Column(name = "project_id")
    private UUID projectId;
    private int entries;
    @Version
    private long version;

    protected Execution() {
    }

    Execution(Project project) {
        this.projectId = project.id();
    }

    /** Every entry in a register is a new version of the whole. */
    void count() {
        entries++;
    }

    UUID projectId() {
        return projectId;
    }

    long version() {
        return version;
    }
}
