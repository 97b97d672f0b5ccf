package cn.bazhong.projects.text;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;

/** The language the caller asked for: Chinese unless English is preferred. */
@RequestScoped
public class Language {
    private final HttpServerRequest request;

    Language(HttpServerRequest request) {
        this.request = request;
    }

    public Locale locale() {
        return of(request.getHeader("Accept-Language"));
    }

    public String text(String key, Object... args) {
        return Texts.of(locale(), key, args);
    }

    /** The supported language that an {@code Accept-Language} header prefers. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Texts.CHINESE;
        }
        try {
            Locale preferred = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage),
                    List.of(Texts.CHINESE, Locale.CHINESE, Texts.ENGLISH));
            return Texts.supported(preferred);
        } catch (IllegalArgumentException notALanguageRange) {
            return Texts.CHINESE;
        }
    }
}
