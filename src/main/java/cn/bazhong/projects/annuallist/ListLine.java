package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** A project on its way to the list, as it stands after the last decision. Amounts are those of the list's year, yuan. */
@Entity
@Table(name = "list_line")
public class ListLine {

    /** What was made of it last. */
    public enum Standing {
        /** Nobody has decided yet. */
        PROPOSED,
        AGREED, REDUCED, DEFERRED, DELETED;

        /** Whether the project is on the list if nothing else is decided. */
        boolean isOn() {
            return this != DEFERRED && this != DELETED;
        }
    }

    @Id
    private UUID id;
    @Column(name = "list_id")
    private UUID listId;
    @Column(name = "application_id")
    private UUID applicationId;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "project_code")
    private String projectCode;
    @Column(name = "project_name")
    private String projectName;
    @Column(name = "owner_department")
    private String ownerDepartment;
    @Enumerated(EnumType.STRING)
    private ProjectProfile.Category category;
    @Enumerated(EnumType.STRING)
    private ProjectProfile.Nature nature;
    @Enumerated(EnumType.STRING)
    private ProjectProfile.Mode mode;
    @Column(name = "total_investment")
    private BigDecimal totalInvestment;
    @Column(name = "applied_amount")
    private BigDecimal appliedAmount;
    private BigDecimal amount;
    private String profile;
    private String findings;
    private boolean included;
    @Column(name = "inclusion_reason")
    private String inclusionReason;
    @Enumerated(EnumType.STRING)
    private Standing standing;
    private boolean contested;
    private Integer number;
    @Version
    private long version;

    protected ListLine() {
    }

    /**
     * @param profile  the profile that was accepted, as JSON
     * @param findings what the rules found when it was accepted, as JSON
     */
    ListLine(UUID id, UUID listId, UUID applicationId, Project project, ProjectProfile accepted, BigDecimal appliedAmount,
            String profile, String findings) {
        this.id = id;
        this.listId = listId;
        this.applicationId = applicationId;
        this.projectId = project.id();
        this.projectCode = project.code();
        this.projectName = project.name();
        this.ownerDepartment = project.ownerDepartment();
        this.category = accepted.category();
        this.nature = accepted.nature();
        this.mode = accepted.mode();
        this.totalInvestment = accepted.totalInvestment();
        this.appliedAmount = appliedAmount;
        this.amount = appliedAmount;
        this.profile = profile;
        this.findings = findings;
        this.included = true;
        this.standing = Standing.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public UUID listId() {
        return listId;
    }

    UUID applicationId() {
        return applicationId;
    }

    public UUID projectId() {
        return projectId;
    }

    public String projectCode() {
        return projectCode;
    }

    public String projectName() {
        return projectName;
    }

    public String ownerDepartment() {
        return ownerDepartment;
    }

    ProjectProfile.Category category() {
        return category;
    }

    ProjectProfile.Nature nature() {
        return nature;
    }

    ProjectProfile.Mode mode() {
        return mode;
    }

    public BigDecimal totalInvestment() {
        return totalInvestment;
    }

    /** What was applied for. */
    BigDecimal appliedAmount() {
        return appliedAmount;
    }

    /** What stands now. */
    public BigDecimal amount() {
        return amount;
    }

    String profileJson() {
        return profile;
    }

    String findingsJson() {
        return findings;
    }

    /** Whether the leading group office put it on the list it composed. */
    public boolean isIncluded() {
        return included;
    }

    String inclusionReason() {
        return inclusionReason;
    }

    public Standing standing() {
        return standing;
    }

    /** Changed by another organ after the one that decides now had decided. */
    boolean isContested() {
        return contested;
    }

    /** Number on the published list; {@code null} before. */
    Integer number() {
        return number;
    }

    public long version() {
        return version;
    }
}
