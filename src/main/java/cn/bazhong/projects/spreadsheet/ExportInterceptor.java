package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a list as a workbook where that is asked for. Around the session of the list: each page has one of its own. */
@Exported(value = {}, title = "")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ExportInterceptor {
    private static final Map<Method, ExportedTable> TABLES = new ConcurrentHashMap<>();

    private final HttpServerRequest request;
    private final SheetFiles files;
    private final Language language;
    private final Clock clock;
    private final int atMost;

    ExportInterceptor(HttpServerRequest request, SheetFiles files, Language language, Clock clock,
            @ConfigProperty(name = "portal.export.max-rows") int atMost) {
        this.request = request;
        this.files = files;
        this.language = language;
        this.clock = clock;
        this.atMost = atMost;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        return Xlsx.isAsked(request.getHeader(HttpHeaders.ACCEPT)) ? export(call) : call.proceed();
    }

    private Uni<Void> export(InvocationContext call) {
        ExportedTable table = TABLES.computeIfAbsent(call.getMethod(), ExportedTable::of);
        Locale locale = language.locale();
        PagedCall pages = new PagedCall(call, atMost);
        String title = Texts.of(locale, "sheet." + call.getMethod().getAnnotation(Exported.class).title());
        String day = LocalDate.now(clock).toString();
        SheetForm form = new SheetForm(title, title, Texts.of(locale, "sheet.made-on", day), Texts.of(locale, "sheet.pages"),
                table.columns(locale));
        return files.send(title + " " + day, form, () -> pages.next().map(items -> rows(items, table, locale)), request.response());
    }

    private static List<SheetRow> rows(List<?> items, ExportedTable table, Locale locale) {
        return items.stream().map(item -> table.row(item, locale)).toList();
    }
}
