package cn.bazhong.projects.benchmark;

import java.util.Locale;

/** What is measured: one request, sent again and again, each time for another project or step where it names one. */
enum Scenario {
    PROJECT("project by id", "/api/v1/projects/" + Ids.PROJECT),
    PAGE("page of 20, year and stage", "/api/v1/projects?year=2027&stage=IN_EXECUTION&limit=20"),
    SEARCH_FEW("search, 20 hits", "/api/v1/projects?q=" + Names.FEW),
    SEARCH_SOME("search, 0.1 % hits", "/api/v1/projects?q=" + Names.SOME),
    SEARCH_MANY("search, 40 % hits", "/api/v1/projects?q=" + Names.MANY),
    INBOX("inbox page", "/api/v1/inbox?limit=20"),
    RETURN("step completed: returned", "/api/v1/steps/" + Ids.STEP + "/outcome",
            "{\"outcome\":\"RETURNED\",\"opinion\":\"请补充绩效目标后重新提交\"}"),
    ACCEPT("step completed: accepted", "/api/v1/steps/" + Ids.STEP + "/outcome", "{\"outcome\":\"AGREED\"}");

    private final String title;
    private final String path;
    private final String body;

    Scenario(String title, String path) {
        this(title, path, null);
    }

    Scenario(String title, String path, String body) {
        this.title = title;
        this.path = path;
        this.body = body;
    }

    String title() {
        return title;
    }

    /** With {@code %s} where the number of the project or step goes. */
    String path() {
        return path;
    }

    /** {@code null} for a read. */
    String body() {
        return body;
    }

    boolean isCommand() {
        return body != null;
    }

    boolean isSearch() {
        return this == SEARCH_FEW || this == SEARCH_SOME || this == SEARCH_MANY;
    }

    /** Least share of the bare server's requests a second. */
    double target() {
        return isCommand() ? 0.5 : 0.6;
    }

    /** As {@code -Dbenchmark.only} names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
