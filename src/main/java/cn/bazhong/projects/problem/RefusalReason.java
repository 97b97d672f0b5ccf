package cn.bazhong.projects.problem;

import java.util.Optional;

/** A better reason for a refused role than the role itself, where there is one. */
public interface RefusalReason {
    Optional<Problem> find();
}
