package cn.bazhong.projects.expert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A random draw. Pure: whoever knows the seed, the criteria and who was in the register finds the same people in the same
 * order. An expert's place is the SHA-256 of seed and id, so that nobody's chance hangs on the order of the register.
 *
 * @param drawn    as many as were asked for, or fewer where there are no more
 * @param reserves who stands by, first come first
 * @param leftOut  who was in the register and could not take part, and why
 */
record Draw(List<UUID> drawn, List<UUID> reserves, List<LeftOut> leftOut) {

    /** Why somebody does not take part. Texts: {@code exclusionGround.<name>}. */
    enum Ground {
        NOT_VALID, FIELD, EMPLOYER, NAMED
    }

    /** Somebody in the register who could not be drawn. */
    record LeftOut(UUID id, Ground ground) {
    }

    /** An expert as the register had them on the day of the draw. */
    record Candidate(UUID id, String name, String userId, String employer, Set<ExpertField> fields, LocalDate validFrom,
            LocalDate validTo) {

        private boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
        }
    }

    static Draw of(String seed, DrawCriteria criteria, List<Candidate> register) {
        List<UUID> places = register.stream().filter(one -> ground(one, criteria) == null).map(Candidate::id)
                .sorted(Comparator.comparing((UUID id) -> place(seed, id))).toList();
        int drawn = Math.min(criteria.count(), places.size());
        int standBy = Math.min(drawn + criteria.reserves(), places.size());
        List<LeftOut> leftOut = register.stream().flatMap(one -> leftOut(one, criteria))
                .sorted(Comparator.comparing(one -> one.id().toString())).toList();
        return new Draw(places.subList(0, drawn), places.subList(drawn, standBy), leftOut);
    }

    boolean isEnough(DrawCriteria criteria) {
        return drawn.size() == criteria.count();
    }

    private static Stream<LeftOut> leftOut(Candidate one, DrawCriteria criteria) {
        Ground ground = ground(one, criteria);
        return ground == null ? Stream.empty() : Stream.of(new LeftOut(one.id(), ground));
    }

    private static Ground ground(Candidate one, DrawCriteria criteria) {
        if (!one.isValidOn(criteria.neededOn())) {
            return Ground.NOT_VALID;
        }
        if (criteria.excludedEmployers().contains(one.employer())) {
            return Ground.EMPLOYER;
        }
        if (criteria.exclusions().stream().anyMatch(excluded -> excluded.expertId().equals(one.id()))) {
            return Ground.NAMED;
        }
        return criteria.fields().isEmpty() || !Collections.disjoint(criteria.fields(), one.fields()) ? null : Ground.FIELD;
    }

    static String place(String seed, UUID id) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256", impossible);
        }
    }
}
