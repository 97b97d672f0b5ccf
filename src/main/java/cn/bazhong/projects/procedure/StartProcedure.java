package cn.bazhong.projects.procedure;

import java.util.UUID;

/**
 * What starts a procedure.
 *
 * @param projectId       the project it belongs to; {@code null} for a list
 * @param title           what the inbox calls it
 * @param ownerDepartment organisation code of the department that brought it
 * @param jurisdiction    six digits of GB/T 2260 whose organs and policy apply
 */
public record StartProcedure(ProcedureKind kind, UUID subjectId, UUID projectId, String title, String ownerDepartment,
        String jurisdiction, RouteFacts facts) {
}
