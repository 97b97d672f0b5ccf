package cn.bazhong.projects.reminder;

import cn.bazhong.projects.procedure.InboxItem;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a reminder says. Pure. */
final class Digest {
    private static final int LISTED = 30;

    private Digest() {
    }

    static String subject(List<InboxItem> items, LocalDate today, Locale locale) {
        return Texts.of(locale, "reminder.subject", today.toString(), overdue(items), items.size() - overdue(items));
    }

    /** @param portal address of the portal, without a slash at its end */
    static String body(String name, List<InboxItem> items, LocalDate today, String portal, Locale locale) {
        String lines = items.stream().limit(LISTED).map(item -> line(item, portal, locale)).collect(Collectors.joining("\n"));
        String more = items.size() > LISTED ? "\n" + Texts.of(locale, "reminder.more", items.size() - LISTED) : "";
        return Texts.of(locale, "reminder.greeting", name, today.toString()) + "\n\n" + lines + more + "\n\n"
                + Texts.of(locale, "reminder.end", portal + "/workbench");
    }

    private static String line(InboxItem item, String portal, Locale locale) {
        Enum<?> what = item.obligation() != null ? item.obligation() : item.stepKind();
        String key = item.light() == Light.RED ? "reminder.overdue" : "reminder.due";
        return Texts.of(locale, key, item.title(), what, item.due().toString(), portal + item.page());
    }

    private static long overdue(List<InboxItem> items) {
        return items.stream().filter(item -> item.light() == Light.RED).count();
    }
}
