package cn.bazhong.projects.paper;

import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperForm;
import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What a paper gets when it is issued.
 *
 * @param number {@code null} in a draft
 * @param date   成文日期; {@code null} in a draft
 */
record Stamp(PaperForm form, PaperAuthor author, @Nullable String number, @Nullable LocalDate date) {

    boolean isDraft() {
        return number == null;
    }
}
