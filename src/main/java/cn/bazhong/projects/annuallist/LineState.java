package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A line as decisions are made on it.
 *
 * @param name           of the project, for people
 * @param needsDecision  whether a finding on it has to be decided on expressly
 * @param applied        what was applied for, yuan
 * @param now            what stands
 * @param government     what the government made of it; {@code null} where it has not decided since the list came to it
 * @param partyCommittee the same of the Party committee
 */
record LineState(UUID id, long version, String name, boolean needsDecision, BigDecimal applied, Stand now, Stand government,
        Stand partyCommittee) {

    /** The lines that were put on the composed list; nobody decides on others. */
    static List<LineState> ofIncluded(List<ListLine> lines) {
        return lines.stream().filter(ListLine::isIncluded).map(ListLine::state).toList();
    }

    /** Those that the organ of the city has to decide on. */
    static List<LineState> dueFor(Organ organ, List<LineState> lines) {
        return lines.stream().filter(line -> line.isDueFor(organ)).toList();
    }

    /** What that organ of the city made of it. */
    Stand of(Organ organ) {
        return organ == Organ.GOVERNMENT ? government : partyCommittee;
    }

    /** Whether that organ has to decide on it: it has not yet, or another one changed it since. */
    boolean isDueFor(Organ organ) {
        return !now.equals(of(organ));
    }

    /** Whether it was changed by another organ after that one had decided. */
    boolean isContestedFor(Organ organ) {
        return of(organ) != null && isDueFor(organ);
    }
}
