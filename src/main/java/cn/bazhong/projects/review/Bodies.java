package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import java.time.LocalDate;

/** Which organisation codes stand for the same body on a day: an organ that was merged is its successor. Pure. */
record Bodies(Directory directory, LocalDate day) {

    boolean same(String one, String other) {
        return one != null && other != null && answering(one).equals(answering(other));
    }

    /** Whether there is such a body on the day. */
    boolean exists(String code) {
        return directory.find(code, day).isPresent();
    }

    private String answering(String code) {
        return directory.answering(code, day).map(Department::code).orElse(code);
    }
}
