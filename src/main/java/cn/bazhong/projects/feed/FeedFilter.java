package cn.bazhong.projects.feed;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What is read of the events. */
public class FeedFilter {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    @RestQuery
    @Parameter(description = "Only of these types, at most twenty")
    @Size(max = 20)
    List<@NotNull @Size(max = 60) String> type;
    @RestQuery
    @Parameter(description = "Only of this project, by id")
    UUID project;
    @RestQuery
    @Parameter(description = "Only of projects of this owner, by organisation code")
    @Size(max = 32)
    String owner;
    @RestQuery
    @Parameter(description = "Only what was recorded on this day or later")
    @PlausibleDate
    LocalDate since;
    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;
    @Parameter(description = "Where reading goes on, from nextCursor or resumeCursor")
    @RestQuery
    @Size(max = 500)
    String cursor;

    Instant sinceMoment() {
        return since.atStartOfDay(CITY).toInstant();
    }

    String fingerprint(String reader) {
        return "events|" + type + "|" + project + "|" + owner + "|" + since + "|" + reader;
    }
}
