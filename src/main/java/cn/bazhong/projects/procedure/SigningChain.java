package cn.bazhong.projects.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The signing of a department, as its jurisdiction's administrator entered it last. */
@Entity
@Table(name = "signing_chain")
class SigningChain {
    @Id
    private String department;
    private String levels;
    @Version
    private long version;

    protected SigningChain() {
    }

    SigningChain(String department, String levels) {
        this.department = department;
        this.levels = levels;
    }

    void enter(String changed) {
        levels = changed;
    }

    String department() {
        return department;
    }

    String levels() {
        return levels;
    }

    long version() {
        return version;
    }
}
