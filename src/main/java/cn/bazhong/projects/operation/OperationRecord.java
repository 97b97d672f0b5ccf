package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What is entered on the operation of a project, with one version over all of it. */
@Entity
@Table(name = "operation")
class OperationRecord {
    @Id
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    private String operator;
    private boolean ended;
    private int entries;
    @Version
    private long version;

    protected OperationRecord() {
    }

    OperationRecord(Project project) {
        this.projectId = project.id();
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
    }

    void runBy(String json) {
        operator = json;
    }

    /** Something was entered: the next version. */
    void touch() {
        entries++;
    }

    /** Its project is over. */
    void end() {
        ended = true;
    }

    /** {@code null} before it was stated. */
    String operatorJson() {
        return operator;
    }

    long version() {
        return version;
    }
}
