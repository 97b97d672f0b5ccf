package cn.bazhong.projects.project;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A baseline held against the record.
 *
 * @param number   counts within the project, from 1
 * @param event    number of the event that froze it, within the chain of the project; {@code null} where the record has none
 * @param recorded SHA-256 in the record; {@code null} where it has none
 * @param reckoned SHA-256 of the contents as they are kept; {@code null} where the record knows of one that is not kept any more
 */
@Schema(name = "BaselineProof")
public record BaselineProof(int number, @Nullable Long event, @Nullable String recorded, @Nullable String reckoned, boolean agrees) {

    static BaselineProof of(int number, Long event, String recorded, String reckoned) {
        return new BaselineProof(number, event, recorded, reckoned, recorded != null && recorded.equals(reckoned));
    }
}
