package cn.bazhong.projects.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs in a department before anything is concluded, level by level; without any, whoever acts concludes. Pure. */
@Schema(description = "Who signs in a department before a step is concluded, the last level issuing it")
public record SigningLevels(
        @Schema(description = "At most three levels, each signed by one of its people; none to have nobody sign")
        @NotNull @Size(max = 3) List<@NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Signer>> levels) {
    public static final SigningLevels NONE = new SigningLevels(List.of());

    /** Somebody who signs. */
    @Schema(name = "Signer")
    public record Signer(@Schema(description = "Id of a person of the department") @NotBlank @Size(max = 200) String id,
            @Schema(description = "Name; what is sent is not looked at") @Size(max = 200) String name) {
    }

    public SigningLevels {
        levels = levels == null ? null : levels.stream().toList();
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /** Counts from 1; 0 for whoever does not sign. The highest, where somebody signs at several. */
    int levelOf(String person) {
        return IntStream.rangeClosed(1, levels.size()).filter(level -> signs(level, person)).max().orElse(0);
    }

    boolean signs(int level, String person) {
        return at(level).stream().anyMatch(signer -> signer.id().equals(person));
    }

    /** Whether a person concludes without anybody else: nobody signs, or they sign last. */
    public boolean mayConclude(String person) {
        return levelOf(person) == levels.size();
    }

    /** Whose turn it is: the last level's, where there were more when it was drafted. 0 where nobody signs any more. */
    public int turn(SigningSheet sheet) {
        return Math.min(sheet.level(), levels.size());
    }

    /** Whether the next signature is the last it needs. */
    boolean isLast(SigningSheet sheet) {
        return turn(sheet) == levels.size();
    }

    /** Nobody where there is no such level. */
    public List<Signer> at(int level) {
        return level < 1 || level > levels.size() ? List.of() : levels.get(level - 1);
    }
}
