package cn.bazhong.projects.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Policy;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Policy and calendar as the record has them; what the portal came with was never entered, and is as it is kept. */
@ApplicationScoped
public class RecordedPolicy {
    private static final TypeReference<List<CalendarDay>> DAYS = new TypeReference<>() {
    };

    private final Policies policies;
    private final Calendar calendar;
    private final Events events;
    private final ObjectMapper json;

    RecordedPolicy(Policies policies, Calendar calendar, Events events, ObjectMapper json) {
        this.policies = policies;
        this.calendar = calendar;
        this.events = events;
        this.json = json;
    }

    /** The values of a version. */
    public Uni<Policy> of(UUID version) {
        return policies.require(version).chain(kept -> events.ofSubject(new Subject(SubjectType.POLICY, kept.jurisdiction()),
                        PolicyEvent.POLICY_ENTERED)
                .map(entered -> entered.stream().filter(event -> version.toString().equals(event.payload().get("version"))).findFirst()
                        .map(event -> read((String) event.payload().get("parameters"))).orElse(kept.policy())));
    }

    /** The working days at any moment. */
    public Uni<CalendarHistory> calendar() {
        return events.allOf(SubjectType.CALENDAR).chain(entered -> calendar.daysAsChanged().map(kept -> {
            Map<Integer, List<CalendarHistory.Entry>> byYear = entered.stream().collect(
                    groupingBy(event -> Integer.valueOf(event.subjectId()), mapping(this::entry, toList())));
            return new CalendarHistory(kept.exceptions().entrySet().stream().filter(day -> !byYear.containsKey(day.getKey().getYear()))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)), byYear);
        }));
    }

    private CalendarHistory.Entry entry(RecordedEvent event) {
        return new CalendarHistory.Entry(event.recordedAt(), days(event.payload().get("days")), days(event.payload().get("before")));
    }

    private Map<LocalDate, Boolean> days(Object stored) {
        try {
            return stored == null ? Map.of() : json.readValue((String) stored, DAYS).stream()
                    .collect(toMap(CalendarDay::day, CalendarDay::worked));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Policy read(String parameters) {
        try {
            return json.readValue(parameters, Policy.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
