package cn.bazhong.projects.text;

import java.util.Locale;

/** What reads as one text where there is room for no more, in a cell of a sheet for example. */
public interface Shown {
    String shown(Locale locale);
}
