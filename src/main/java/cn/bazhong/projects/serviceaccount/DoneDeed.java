package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.util.Locale;

/**
 * Something a system did, with the names of what it was about.
 *
 * @param isSeen         whether its reader may see the project
 * @param title          of what belongs to no project, where it has one
 * @param titleInEnglish the same, where it has another in English
 */
record DoneDeed(RecordedEvent event, @Nullable String projectCode, @Nullable String projectName, boolean isSeen,
        @Nullable String title, @Nullable String titleInEnglish) {
    private static final int OWN_COLUMNS = 5;

    /** @param row ends with what {@link DoneDeeds} adds to an event */
    static DoneDeed of(Object[] row) {
        int at = row.length - OWN_COLUMNS;
        return new DoneDeed(RecordedEvent.of(row), (String) row[at], (String) row[at + 1], (Boolean) row[at + 2], (String) row[at + 3],
                (String) row[at + 4]);
    }

    @Nullable
    String subject(Locale locale) {
        return Texts.ENGLISH.equals(Texts.supported(locale)) && titleInEnglish != null ? titleInEnglish : title;
    }
}
