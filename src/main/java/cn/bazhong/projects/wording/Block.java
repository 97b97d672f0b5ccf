package cn.bazhong.projects.wording;

import java.util.List;

/** A part of the body of a paper. Whatever stands in one may come from whoever typed it: nothing is assumed of its length or signs. */
public sealed interface Block {

    /** A paragraph, its first line indented. */
    record Paragraph(String text) implements Block {
    }

    /** @param level 1 for 一、, 2 for （一） */
    record Heading(int level, String text) implements Block {
    }

    /** A list of names behind a word: 出席：… */
    record Roll(String label, String text) implements Block {
    }

    /**
     * @param widths of the columns, in proportion to each other
     * @param tall   whether rows leave room to sign
     */
    record Table(List<String> head, List<Integer> widths, List<List<String>> rows, boolean tall) implements Block {
        public Table {
            head = List.copyOf(head);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table has a cell in every column");
            }
        }

        public static Table of(List<String> head, List<Integer> widths, List<List<String>> rows) {
            return new Table(head, widths, rows, false);
        }
    }

    /** Room for several to sign and seal side by side, no seal is drawn. */
    record Signing(List<String> names) implements Block {
        public Signing {
            names = List.copyOf(names);
        }
    }
}
