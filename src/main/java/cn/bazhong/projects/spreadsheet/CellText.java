package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Shown;
import cn.bazhong.projects.text.Texts;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value of the interface looks like in a cell: names of things instead of their codes. Pure. */
final class CellText {

    private CellText() {
    }

    /** Numbers, days and instants stay what they are. */
    static Object of(Object value, Locale locale) {
        if (value instanceof Article article) {
            return article.item() == 0 ? Texts.of(locale, "sheet.article", String.valueOf(article.number()))
                    : Texts.of(locale, "sheet.article-item", String.valueOf(article.number()), String.valueOf(article.item()));
        }
        if (value instanceof Enum<?> constant) {
            return Texts.of(locale, key(constant));
        }
        if (value instanceof Boolean yes) {
            return Texts.of(locale, yes ? "sheet.yes" : "sheet.no");
        }
        if (value instanceof Shown shown) {
            return shown.shown(locale);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> String.valueOf(of(one, locale)))
                    .collect(Collectors.joining(Texts.of(locale, "sheet.and")));
        }
        return value;
    }

    /** By its name in the interface, which is its alone, or that of its class: {@code Stage.LISTED} is {@code stage.LISTED}. */
    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String told = lowered(nameInInterface(type)) + "." + constant.name();
        return Texts.has(told) ? told : lowered(type.getSimpleName()) + "." + constant.name();
    }

    private static String nameInInterface(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }

    private static String lowered(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
