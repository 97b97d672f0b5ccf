package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.FiledDocument;
import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What the rules of a lot's and of the upper level's acceptance look at.
 *
 * @param earliest day on which it was complete, before which nothing is accepted; {@code null} where it is not
 * @param due      last day for filing it; {@code null} without a limit
 * @param filed    the paper among the documents of the project; {@code null} where it is not there
 */
record ReportFacts(ReportKind kind, Held held, @Nullable LocalDate earliest, @Nullable LocalDate due, @Nullable FiledDocument filed,
        LocalDate today) {
}
