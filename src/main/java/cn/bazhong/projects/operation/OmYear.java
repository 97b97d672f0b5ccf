package cn.bazhong.projects.operation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was approved and spent for the operation of a project in a year. Amounts in yuan.
 *
 * @param contracted sum of the contracts of that year
 * @param paid       what went out on them
 */
@Schema(name = "OmYear")
public record OmYear(int year, BigDecimal approved, BigDecimal contracted, BigDecimal paid) {
}
