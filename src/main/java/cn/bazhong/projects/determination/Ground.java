package cn.bazhong.projects.determination;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * Whom a finding concerns.
 *
 * @param owner   organisation code of the owner
 * @param project the project it lies or shows in; {@code null} without one
 * @param name    of the project, else of the owner
 */
record Ground(String owner, @Nullable UUID project, String jurisdiction, String name) {
}
