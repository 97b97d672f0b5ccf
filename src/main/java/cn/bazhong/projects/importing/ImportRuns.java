package cn.bazhong.projects.importing;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The imports, with the rows that wait to be entered and the faults that were found. */
@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {
    private static final int AT_ONCE = 500;

    private final StoredJson json;

    ImportRuns(StoredJson json) {
        this.json = json;
    }

    /** One's own; of others' nobody learns. */
    Uni<ImportRun> require(UUID id, Actor actor) {
        return findById(id).map(found -> ownOrNone(found, actor));
    }

    /** Keeps a second commit out until the end of the transaction. */
    Uni<ImportRun> requireLocked(UUID id, Actor actor) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(found -> ownOrNone(found, actor));
    }

    private static ImportRun ownOrNone(ImportRun found, Actor actor) {
        if (found == null || !found.startedBy().equals(actor.id()) || !actor.isOf(found.department())) {
            throw Problem.notFound();
        }
        return found;
    }

    /** The imports of a person, the latest first. */
    Uni<List<ImportRun>> of(Actor actor, UUID before, int limit) {
        return find("startedBy = ?1 and department = ?2 and id < ?3 order by id desc", actor.id(), actor.department(), before)
                .page(0, limit).list();
    }

    /** Gives up what waits of the imports of a person: whoever begins another does not come back to them. */
    Uni<Void> lapse(Actor actor) {
        return lapse("started_by = :who", actor.id());
    }

    /** Gives up what was looked through before a moment and is still not entered. */
    Uni<Void> lapse(Instant before) {
        return lapse("checked_at < :who", before);
    }

    private Uni<Void> lapse(String which, Object who) {
        return getSession().chain(session -> session.createNativeQuery("""
                with lapsed as (
                    update import_run set state = 'LAPSED', version = version + 1 where state = 'READY' and %s returning id)
                delete from import_row where run_id in (select id from lapsed)""".formatted(which))
                .setParameter("who", who).executeUpdate()).replaceWithVoid();
    }

    Uni<Void> forgetRows(UUID run) {
        return getSession().chain(session -> session.createNativeQuery("delete from import_row where run_id = :run")
                .setParameter("run", run).executeUpdate()).replaceWithVoid();
    }

    Uni<Void> keepRows(UUID run, List<ImportedRow> rows) {
        return inParts(rows, part -> insert("""
                insert into import_row (run_id, number, content)
                select :run, r.number, r.content from json_to_recordset(cast(cast(:rows as text) as json))
                    as r(number int, content text)""", run, part.stream().map(row -> Map.of("number", row.number(), "content",
                json.write(row.values()))).toList()));
    }

    Uni<List<ImportedRow>> rows(UUID run) {
        return Rows.of("select number, content from import_row where run_id = :run order by number", Object[].class)
                .with("run", run).list().map(rows -> rows.stream().map(row -> new ImportedRow((Integer) row[0],
                        json.read((String) row[1], new TypeReference<TreeMap<String, String>>() { }))).toList());
    }

    /** What was found last, in place of whatever was found before. */
    Uni<Void> keepFaults(UUID run, List<Fault> faults) {
        List<Map<String, Object>> numbered = new ArrayList<>();
        for (Fault fault : faults) {
            Map<String, Object> row = new TreeMap<>();
            row.put("position", numbered.size());
            row.put("at", fault.at());
            row.put("about", fault.column());
            row.put("code", fault.code().name());
            row.put("args", json.write(fault.args()));
            numbered.add(row);
        }
        return getSession().chain(session -> session.createNativeQuery("delete from import_fault where run_id = :run")
                .setParameter("run", run).executeUpdate()).chain(() -> inParts(numbered, part -> insert("""
                insert into import_fault (run_id, position, at, about, code, args)
                select :run, r.position, r.at, r.about, r.code, r.args from json_to_recordset(cast(cast(:rows as text) as json))
                    as r(position int, at text, about text, code text, args text)""", run, part)));
    }

    /** Faults by position, those after one that was read. */
    Uni<List<Fault>> faults(UUID run, int after, int limit) {
        return Rows.of("""
                select at, about, code, args from import_fault where run_id = :run and position > :after
                order by position limit :most""", Object[].class)
                .with("run", run).with("after", after).with("most", limit).list()
                .map(rows -> rows.stream().map(row -> new Fault((String) row[0], (String) row[1],
                        FaultCode.valueOf((String) row[2]), json.read((String) row[3], new TypeReference<List<String>>() { }))).toList());
    }

    private Uni<Integer> insert(String sql, UUID run, List<?> rows) {
        return getSession().chain(session -> session.createNativeQuery(sql).setParameter("run", run)
                .setParameter("rows", json.write(rows)).executeUpdate());
    }

    private static <T> Uni<Void> inParts(List<T> all, java.util.function.Function<List<T>, Uni<Integer>> deed) {
        return Multi.createFrom().iterable(parts(all)).onItem().transformToUniAndConcatenate(deed::apply)
                .collect().last().replaceWithVoid();
    }

    /** So many at once that neither a statement nor the wait for it grows long. */
    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
