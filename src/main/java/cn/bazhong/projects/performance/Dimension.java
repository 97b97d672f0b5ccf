package cn.bazhong.projects.performance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a self-evaluation scores (A42). Texts: {@code dimension.<name>}. */
@Schema(name = "EvaluationDimension")
enum Dimension {
    RESOURCE_USE, SHARING, SECURITY, EFFECT
}
