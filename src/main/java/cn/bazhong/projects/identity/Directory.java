package cn.bazhong.projects.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All departments there ever were, as plain values: what a pure decision may ask about them. */
public final class Directory {
    private final List<Department> all;
    private final Map<String, Department> byCode;

    public Directory(List<Department> departments) {
        all = List.copyOf(departments);
        byCode = all.stream().collect(Collectors.toUnmodifiableMap(Department::code, Function.identity()));
    }

    public List<Department> all() {
        return all;
    }

    public Optional<Department> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The department of that code, if it exists on that day. */
    public Optional<Department> find(String code, LocalDate day) {
        return find(code).filter(department -> department.existsOn(day));
    }

    /** The name for people to read; the code itself where no such department is known. */
    public String name(String code) {
        return find(code).map(Department::name).orElse(code);
    }

    /** The organ answering for a department's matters on that day: itself, or whoever succeeded it by then. */
    public Optional<Department> answering(String code, LocalDate day) {
        Optional<Department> department = find(code);
        for (int hops = 0; hops < all.size() && department.isPresent() && !department.get().existsOn(day); hops++) {
            department = find(department.get().successor());
        }
        return department.filter(found -> found.existsOn(day));
    }

    /** The department itself and all whose matters have come to it by that day. */
    public List<String> answeredBy(String code, LocalDate day) {
        return all.stream().map(Department::code)
                .filter(each -> each.equals(code) || answering(each, day).map(Department::code).filter(code::equals).isPresent())
                .toList();
    }

    /** The same departments after some were added or changed. */
    public Directory with(Department... changed) {
        Map<String, Department> merged = new TreeMap<>(byCode);
        for (Department department : changed) {
            merged.put(department.code(), department);
        }
        return new Directory(List.copyOf(merged.values()));
    }
}
