package cn.bazhong.projects.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * The day on which everybody of a story works. The portal hears of it with every request, the pages by their browser's
 * clock. Whoever comes in is signed in already, so that the identity provider never hears of it.
 */
final class WorkingDay {
    private static final ZoneId BAZHONG = ZoneId.of("Asia/Shanghai");
    private static final int HOUR = 10;

    private final List<BrowserContext> browsers = new ArrayList<>();
    private Instant now;

    WorkingDay(LocalDate first) {
        now = at(first);
    }

    void isNow(LocalDate day) {
        now = at(day);
        for (BrowserContext browser : browsers) {
            tellPortal(browser);
            browser.clock().setSystemTime(Date.from(now));
        }
    }

    void comesIn(BrowserContext browser) {
        browsers.add(browser);
        tellPortal(browser);
        browser.clock().install(new Clock.InstallOptions().setTime(Date.from(now)));
    }

    private void tellPortal(BrowserContext browser) {
        browser.setExtraHTTPHeaders(Map.of("X-Portal-Clock", now.toString()));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(HOUR, 0).atZone(BAZHONG).toInstant();
    }
}
