package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import io.restassured.response.Response;

/** How the calls of a unit's way are made: with whatever else is to be tried at each of them. */
interface Visit {
    /** What day it is from now on. */
    void on(String day);

    /** A name or an id that nobody else may read anywhere from now on. */
    <T> T secret(T nameOrId);

    /**
     * A call by the one whose deed it is.
     *
     * @param operation as {@code POST /things/{id}/deed}; a variant of it has a name of its own behind {@code #}
     * @param version   of what it is about, or {@code null} where it says none
     * @param body      or {@code null}
     * @param ids       what its path names, in order
     * @return what that one was answered
     */
    Response call(String operation, Person by, Long version, Object body, Object... ids);

    /** A list that whoever signs in may read, with its query. */
    void read(String list);
}
