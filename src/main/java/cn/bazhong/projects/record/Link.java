package cn.bazhong.projects.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One event as it stands in its chain, with the hash it was given. */
record Link(UUID id, String subjectType, String subjectId, long seq, String type, String actorId, String actorName,
        String onBehalfOf, String department, LocalDate legalDate, Instant recordedAt, String article, String payload,
        UUID projectId, String previous, String hash) {

    /** The link with the hash that its content gives. */
    Link hashed() {
        return new Link(id, subjectType, subjectId, seq, type, actorId, actorName, onBehalfOf, department, legalDate,
                recordedAt, article, payload, projectId, previous, digest());
    }

    boolean holdsItsHash() {
        return digest().equals(hash);
    }

    /** SHA-256 over the canonical text of every field and the hash before. */
    private String digest() {
        try {
            byte[] text = Canonical.text(fields()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every field but the own hash, by name, as it is hashed. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("id", id.toString());
        fields.put("subjectType", subjectType);
        fields.put("subjectId", subjectId);
        fields.put("seq", Long.toString(seq));
        fields.put("type", type);
        fields.put("actorId", actorId);
        fields.put("actorName", actorName);
        fields.put("onBehalfOf", onBehalfOf);
        fields.put("department", department);
        fields.put("legalDate", legalDate.toString());
        fields.put("recordedAt", recordedAt.toString());
        fields.put("article", article);
        fields.put("payload", payload);
        fields.put("projectId", projectId == null ? null : projectId.toString());
        fields.put("previous", previous);
        return fields;
    }
}
