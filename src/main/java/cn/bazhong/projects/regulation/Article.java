package cn.bazhong.projects.regulation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fifty articles of the Measures, and those of their items that something is decided by ({@code A8_3} is item 3 of
 * Article 8). Rules, transitions and step kinds carry the article they come from; the summaries are our own, in the texts
 * {@code article.<name>.title} and {@code article.<name>.summary}.
 */
@Schema(name = "ArticleCode")
public enum Article {
    A1, A2, A3, A4, A5, A6, A7, A8, A8_1, A8_2, A8_3, A8_4, A8_5, A8_6, A8_7, A8_8, A9, A10, A11, A12, A13,
    A14, A15, A16, A17, A17_1, A17_2, A17_3, A18, A18_1, A18_2, A18_3, A18_4, A19, A20, A21, A22, A23, A24,
    A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39, A40, A41, A42, A43, A44, A45,
    A46, A47, A48, A49, A50;

    /** Number of the article, 1 to 50. */
    public int number() {
        return Integer.parseInt(name().substring(1).split("_")[0]);
    }

    /** Number of the item within the article, or 0 for the article as a whole. */
    public int item() {
        int at = name().indexOf('_');
        return at < 0 ? 0 : Integer.parseInt(name().substring(at + 1));
    }

    /** Whether the other is this one, or an item of it. */
    public boolean covers(Article other) {
        return other == this || item() == 0 && other.number() == number();
    }
}
