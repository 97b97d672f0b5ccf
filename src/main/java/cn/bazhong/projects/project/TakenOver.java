package cn.bazhong.projects.project;

import java.math.BigDecimal;

/**
 * A project that was under way before the portal was.
 *
 * @param year           of the annual list it was on
 * @param stage          how far it has come, by the office's ledger
 * @param approvedAmount what was approved of it last, yuan; {@code null} where nothing was
 * @param approval       the paper that approved it; {@code null} as for the amount
 */
public record TakenOver(int year, String ownerDepartment, String jurisdiction, ProjectProfile profile, Stage stage,
        BigDecimal approvedAmount, String approval) {
}
