package cn.bazhong.projects.execution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contract is about. */
@Schema(description = "What a contract is about")
public enum ContractKind {
    SOFTWARE_DEVELOPMENT, GOODS, INTEGRATION, WORKS, SERVICE,
    /** Operation and maintenance, of at most three years and signed year by year (A38). */
    OPERATION_SERVICE,
    DESIGN,
    /** 监理: a hired firm that supervises the works. */
    PROJECT_SUPERVISION,
    ASSESSMENT;

    /** Whether the project's contents are made by it, and not only drawn up, watched or judged. */
    boolean builds() {
        return this != DESIGN && this != PROJECT_SUPERVISION && this != ASSESSMENT;
    }
}
