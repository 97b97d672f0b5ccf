package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.testsupport.ShippedCalendar;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The system of finance, which its department lets give opinions for half a year. */
public final class Connected {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String SYSTEM = "finance-system";
    private static final int DAYS = 180;

    private Connected() {
    }

    /**
     * @param portal   address of the portal
     * @param tokens   access token by user name
     * @param services access token of a system by its id and the scopes it asks for
     */
    public static void play(URI portal, Function<String, String> tokens, BinaryOperator<String> services) {
        LocalDate today = LocalDate.now(ZONE);
        Portal calling = new Portal(portal, user -> user.equals(SYSTEM) ? services.apply(SYSTEM, "lists.read projects.read opinions.give")
                : tokens.apply(user), new WorkingTime(today, Instant.now(), ShippedCalendar.read()));
        calling.get(SYSTEM, "/me");
        calling.create("finance", "/service-accounts/" + SYSTEM + "/allowances", Map.of("scopes", List.of("opinions.give"), "opinionsAs",
                List.of("FINANCE"), "lastDay", today.plusDays(DAYS).toString(), "reason", "预算管理一体化系统出具资金审核意见"));
    }
}
