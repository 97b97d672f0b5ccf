package cn.bazhong.projects.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The head of a chain, for reading; {@link ChainHeads} moves it. */
@Entity
@Immutable
@Table(name = "chain_head")
@IdClass(ChainHead.Key.class)
class ChainHead {
    @Id
    @Column(name = "subject_type")
    private String subjectType;
    @Id
    @Column(name = "subject_id")
    private String subjectId;
    private long seq;
    private String hash;
    @Column(name = "seal_key")
    private String sealKey;
    private String seal;
    @Column(name = "sealed_at")
    private Instant sealedAt;

    /** Primary key. */
    record Key(String subjectType, String subjectId) implements Serializable {
    }

    Head head() {
        return new Head(subjectType, subjectId, seq, hash, sealKey, seal, sealedAt);
    }
}
