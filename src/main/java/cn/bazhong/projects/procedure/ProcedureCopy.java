package cn.bazhong.projects.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a department was told how a matter ended. Written in one statement for all; see {@link Copies}. */
@Entity
@Immutable
@Table(name = "procedure_copy")
class ProcedureCopy {
    @Id
    private UUID id;
    private String department;
    @Column(name = "procedure_id")
    private UUID procedureId;
    private Instant at;

    protected ProcedureCopy() {
    }
}
