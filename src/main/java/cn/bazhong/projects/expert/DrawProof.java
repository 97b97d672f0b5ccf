package cn.bazhong.projects.expert;

import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether a draw, repeated from what is kept of it, is the one the record tells of: same seed, same register, same people. Pure.
 *
 * @param register who was in the register, as it is kept
 */
record DrawProof(String seed, Object register, Draw repeated) {

    boolean agreesWith(List<RecordedEvent> drawn) {
        return drawn.size() == 1 && agreesWith(drawn.get(0).payload());
    }

    private boolean agreesWith(Map<String, Object> recorded) {
        return seed.equals(recorded.get("seed")) && Canonical.digest(register).equals(recorded.get("register"))
                && text(repeated.drawn()).equals(recorded.get("drawn")) && text(repeated.reserves()).equals(recorded.get("reserves"));
    }

    private static List<String> text(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
