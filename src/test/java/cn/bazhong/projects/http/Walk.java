package cn.bazhong.projects.http;

import io.restassured.response.Response;

/** A visit on which nothing is kept from anybody and lists are left out, unless it says otherwise. */
abstract class Walk implements Visit {
    private String day;

    @Override
    public void on(String now) {
        day = now;
    }

    String day() {
        return day;
    }

    @Override
    public <T> T secret(T nameOrId) {
        return nameOrId;
    }

    @Override
    public void read(String list) {
        // what is in the lists is visited by itself
    }

    static String verb(String operation) {
        return operation.substring(0, operation.indexOf(' '));
    }

    /** Where it goes, its ids filled in and without the name of a variant. */
    static String path(String operation, Object... ids) {
        return Trespassers.filled(operation.substring(operation.indexOf(' ') + 1).replaceAll("#.*", ""), ids);
    }

    static boolean isDone(Response answer) {
        return answer.statusCode() / 100 == 2;
    }
}
