package cn.bazhong.projects.paper;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.wording.PaperDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** 发文字号: word of the organ, year in hexagonal brackets, number without zeros before it (GB/T 9704-2012). Pure. */
final class PaperNumber {
    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}A-Za-z（）“”]{1,30}〔(19|20)\\d{2}〕[1-9]\\d{0,4}号");

    /** Which number a paper has, and of which day it is. */
    record Numbered(String number, LocalDate on) {
    }

    private PaperNumber() {
    }

    /** The number and the day of a paper. What the matter was decided under and on is the paper's, too. */
    static Numbered of(IssuePaper asked, PaperDraft draft, LocalDate today) {
        String number = asked.number().strip();
        LocalDate on = Objects.requireNonNullElse(asked.issuedOn(), Objects.requireNonNullElse(draft.date(), today));
        List<Violation> wrong = new ArrayList<>();
        if (draft.number() == null ? !FORM.matcher(number).matches() : !draft.number().equals(number)) {
            wrong.add(new Violation("number", draft.number() == null ? "paper-number" : "paper-number-of-matter"));
        }
        if (draft.date() == null ? on.isAfter(today) : !on.equals(draft.date())) {
            wrong.add(new Violation("issuedOn", draft.date() == null ? "paper-date-after-today" : "paper-date-of-matter"));
        }
        Problem.refuse(wrong);
        return new Numbered(number, on);
    }
}
