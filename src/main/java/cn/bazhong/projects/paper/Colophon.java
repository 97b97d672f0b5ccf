package cn.bazhong.projects.paper;

import cn.bazhong.projects.paper.Paragraph.Borders;
import cn.bazhong.projects.paper.Paragraph.Frame;
import cn.bazhong.projects.paper.Paragraph.Line;
import java.util.List;

/**
 * 版记: who gets a copy, and who has issued it when. It stands at the foot of the page of the line behind it, which is the last.
 * Each part has a frame of its own: not every program keeps several paragraphs in one.
 */
record Colophon(List<String> copies, String organ, String issued) {
    private static final int LINE = 420;
    /** 四号, 14 points. */
    private static final int CHARACTER = 280;
    private static final int CHARACTERS = Layout.TEXT_WIDTH / CHARACTER;
    private static final String COPIES = "抄送：";

    void set(Blocks blocks) {
        boolean oneLine = Layout.fitsBeside(organ, issued, CHARACTERS - 2);
        int foot = Layout.TOP + Layout.TEXT_HEIGHT;
        int own = (oneLine ? 1 : 2) * LINE + LINE / 4;
        if (!copies.isEmpty()) {
            int above = lines() * LINE + LINE / 4;
            blocks.line(framed(foot - own - above, above).with(new Borders(Line.STRONG, null)).indented(4 * CHARACTER, 3 * CHARACTER),
                    COPIES + copied());
        }
        Paragraph last = framed(foot - own, own).with(new Borders(copies.isEmpty() ? Line.STRONG : Line.WEAK, Line.STRONG))
                .withRightTab(Layout.TEXT_WIDTH - CHARACTER).indented(CHARACTER, 0);
        if (oneLine) {
            blocks.line(last, organ, issued);
        } else {
            blocks.broken(last, organ, issued);
        }
    }

    private static Paragraph framed(int top, int height) {
        return Paragraph.styled("Colophon").in(new Frame(Layout.LEFT, top, Layout.TEXT_WIDTH, height));
    }

    private String copied() {
        return String.join("，", copies) + "。";
    }

    private int lines() {
        return (int) Math.ceil(Layout.characters(copied()) / (CHARACTERS - 4.5));
    }
}
