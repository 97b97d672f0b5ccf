package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.Systems;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * People of other units who try every call before those do whose matter it is: the same call, with the right roles and the
 * right version, so that nothing but their unit stands against it.
 */
final class Trespassers implements Visit {

    /** Whose unit it is not. */
    enum Kind {
        /** Of a county that has no part in it, holding every role there is. */
        ANOTHER_COUNTY,
        /** Of another department of the same jurisdiction, without an office that looks over it. */
        ANOTHER_DEPARTMENT,
        /** The same, but holding every office by name: it may look at everything and act on nothing. */
        ANOTHER_OFFICE,
        /** A service account of that department with every scope. */
        MACHINE,
        /** The city's own office, on matters of a county: as the one before. */
        CITY;

        private static final Set<Kind> LOOKING_OVER = EnumSet.of(ANOTHER_OFFICE, CITY);

        /** Whether a call belongs to what that one may do. */
        private boolean isTried(String verb) {
            return !verb.equals("GET") || !LOOKING_OVER.contains(this);
        }
    }

    private static final Role[] EVERY = Arrays.stream(Role.values()).filter(role -> role != Role.INTEGRATION)
            .toArray(Role[]::new);
    private static final Role[] NOT_LOOKING_OVER = Arrays.stream(EVERY)
            .filter(role -> !role.seesEveryProject() && role != Role.PLATFORM_ADMIN).toArray(Role[]::new);

    private final Map<Kind, Person> people = new EnumMap<>(Kind.class);
    private final Map<String, Set<Kind>> open;
    private final Set<String> secrets = new HashSet<>();
    private final Set<String> tried = new TreeSet<>();
    private final List<String> caught = new ArrayList<>();
    private String day;

    private Trespassers(Map<String, Set<Kind>> open) {
        this.open = open;
    }

    /**
     * On matters of the city.
     *
     * @param open operations that some of them may call, as {@code GET /things/{id}}
     */
    static Trespassers onTheCity(Map<String, Set<Kind>> open) {
        return new Trespassers(open).with("511900-GGZY");
    }

    /** On matters of Bazhou District. */
    static Trespassers onACounty(Map<String, Set<Kind>> open) {
        Trespassers all = new Trespassers(open).with("511902-WJJ");
        all.people.put(Kind.CITY, Person.of("t-city", "市级", "511900-DSJ", EVERY));
        return all;
    }

    private Trespassers with(String department) {
        people.put(Kind.ANOTHER_COUNTY, Person.of("t-county", "外县", "511922-ZF", EVERY));
        people.put(Kind.ANOTHER_DEPARTMENT, Person.of("t-department", "外单位", department, NOT_LOOKING_OVER));
        people.put(Kind.ANOTHER_OFFICE, Person.of("t-office", "外单位", department, EVERY));
        people.put(Kind.MACHINE, Person.service(department, "lists.read", "projects.read", "events.read", "applications.submit",
                "opinions.give", "execution.enter", "changes.submit", "terminations.request"));
        Systems.allowEverything("client-" + department, department);
        return this;
    }

    @Override
    public void on(String now) {
        day = now;
    }

    /** A name or an id that none of them may read anywhere from now on. */
    @Override
    public <T> T secret(T nameOrId) {
        secrets.add(nameOrId.toString());
        return nameOrId;
    }

    /** Lets all of them try, then the one whose deed it is. */
    @Override
    public Response call(String operation, Person by, Long version, Object body, Object... ids) {
        String verb = operation.substring(0, operation.indexOf(' '));
        String path = filled(operation.substring(verb.length() + 1).replaceAll("#.*", ""), ids);
        String key = operation.replaceAll("\\?.*", "");
        tried.add(key.replaceAll("#.*", ""));
        people.forEach((kind, person) -> {
            if (kind.isTried(verb)) {
                judge(kind, key, path, person.on(day).send(verb, path, version, body));
            }
        });
        return by.on(day).send(verb, path, version, body);
    }

    /** Lets those who look over nothing read a whole list, page by page. */
    @Override
    public void read(String list) {
        String key = "GET " + list.replaceAll("\\?.*", "").replaceAll("/A[0-9]+", "/{code}");
        tried.add(key);
        people.forEach((kind, person) -> {
            if (kind.isTried("GET")) {
                String cursor = null;
                do {
                    Response page = person.on(day).get(cursor == null ? list : list + "&cursor=" + cursor);
                    judgeAnswer(kind, key, list, page);
                    judgeTotal(kind, list, page);
                    cursor = page.statusCode() == 200 ? page.path("nextCursor") : null;
                } while (cursor != null);
            }
        });
    }

    private void judge(Kind kind, String operation, String path, Response answer) {
        boolean kept = answer.statusCode() == 403 || answer.statusCode() == 404;
        if (!kept && !open.getOrDefault(operation, Set.of()).contains(kind)) {
            caught.add(kind + " " + operation + " is answered " + answer.statusCode() + " " + start(answer));
        }
        judgeAnswer(kind, operation, path, answer);
    }

    /** What they sent themselves comes back in a refusal; that is no secret. */
    private void judgeAnswer(Kind kind, String operation, String path, Response answer) {
        String text = answer.asString().replace(path, "").replace(path.replaceAll("\\?.*", ""), "");
        if (answer.statusCode() == 401 || answer.statusCode() >= 500) {
            caught.add(kind + " " + operation + " is answered " + answer.statusCode());
        }
        secrets.stream().filter(text::contains).findFirst()
                .ifPresent(secret -> caught.add(kind + " " + operation + " reads " + secret));
    }

    /** Of what somebody may not see they are not told how many there are. */
    private void judgeTotal(Kind kind, String list, Response answer) {
        if (answer.statusCode() == 200 && answer.path("total") instanceof Integer total && total > 0
                && answer.<List<?>>path("items").isEmpty()) {
            caught.add(kind + " counts " + total + " in " + list);
        }
    }

    /** What somebody got who should not have. */
    List<String> caught() {
        return caught;
    }

    /** The operations that were tried. */
    Set<String> tried() {
        return tried;
    }

    private static String start(Response answer) {
        String text = answer.asString();
        return text.substring(0, Math.min(300, text.length()));
    }

    /** The path with its parameters replaced in order. */
    static String filled(String path, Object... ids) {
        String filled = path;
        for (Object id : ids) {
            filled = filled.replaceFirst("\\{[^}]*}", id.toString());
        }
        return filled;
    }
}
