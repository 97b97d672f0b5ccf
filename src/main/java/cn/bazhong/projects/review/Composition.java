package cn.bazhong.projects.review;

import cn.bazhong.projects.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether those called can make up a committee (A5). Pure. */
record Composition(List<MemberEntry> members, NamedDepartments named, Bodies bodies) {

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (members.stream().filter(Composition::isChair).count() != 1) {
            violations.add(new Violation("members", "session-one-chair"));
        }
        Set<String> accounts = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            violations.addAll(violations(members.get(i), "members[" + i + "]", accounts));
        }
        return violations;
    }

    private List<Violation> violations(MemberEntry member, String field, Set<String> accounts) {
        List<Violation> violations = new ArrayList<>();
        if (!bodies.exists(member.department())) {
            violations.add(new Violation(field + ".department", "session-unknown-department"));
        } else if (isChair(member) && !bodies.same(member.department(), named.chair())) {
            violations.add(new Violation(field + ".department", "session-chair-department"));
        }
        if (member.userId() != null && !accounts.add(member.userId())) {
            violations.add(new Violation(field + ".userId", "session-account-twice"));
        }
        return violations;
    }

    /** A department sends one of its own; who is in the chair has deputies, not substitutes. */
    static List<Violation> violations(Substitute substitute, SessionMember member, String field, Bodies bodies) {
        if (substitute == null) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        if (member.capacity() == Capacity.CHAIR) {
            violations.add(new Violation(field, "session-chair-substitute"));
        }
        String department = substitute.departmentOr(member.department());
        if (!bodies.exists(department)) {
            violations.add(new Violation(field + ".department", "session-unknown-department"));
        } else if (member.capacity().speaksForDepartment() && !bodies.same(department, member.department())) {
            violations.add(new Violation(field + ".department", "session-substitute-department"));
        }
        return violations;
    }

    private static boolean isChair(MemberEntry member) {
        return member.capacity() == Capacity.CHAIR;
    }
}
