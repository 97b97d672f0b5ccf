package cn.bazhong.projects.wording;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a paper says, without how it looks. It is in Chinese whoever reads it. Start with {@link #titled} and add what follows.
 *
 * @param mark        what stands in red above it where that is not the organ's name; {@code null} otherwise
 * @param addressee   主送, without a colon; {@code null} where it has none
 * @param attachments titles of what goes with it (附件)
 * @param copies      who gets a copy (抄送)
 * @param signed      whether the organ and the date stand below; of minutes and what others sign they do not
 */
public record PaperText(@Nullable String mark, String title, @Nullable String addressee, List<Block> body, List<String> attachments,
        List<String> copies, boolean signed) {

    public PaperText {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        copies = List.copyOf(copies);
    }

    public static PaperText titled(String title) {
        return new PaperText(null, title, null, List.of(), List.of(), List.of(), true);
    }

    public PaperText marked(String words) {
        return new PaperText(words, title, addressee, body, attachments, copies, signed);
    }

    public PaperText to(String names) {
        return new PaperText(mark, title, names, body, attachments, copies, signed);
    }

    /** A paragraph; of a text in several lines each is one, and nothing is said by an empty one. */
    public PaperText says(@Nullable String text) {
        return with(Phrases.lines(text).map(line -> (Block) new Block.Paragraph(line)));
    }

    /** Words of somebody, or what stands for them where there are none. */
    public PaperText says(@Nullable String text, String otherwise) {
        return says(Phrases.isNothing(text) ? otherwise : text);
    }

    /** 一、… */
    public PaperText heading(String text) {
        return with(Stream.of(new Block.Heading(1, text)));
    }

    /** （一）… */
    public PaperText subheading(String text) {
        return with(Stream.of(new Block.Heading(2, text)));
    }

    public PaperText table(Block.Table table) {
        return with(Stream.of(table));
    }

    public PaperText roll(String label, List<String> names) {
        return names.isEmpty() ? this : with(Stream.of(new Block.Roll(label, String.join("，", names))));
    }

    public PaperText signedBy(List<String> names) {
        return with(Stream.of(new Block.Signing(names))).unsigned();
    }

    public PaperText attaching(List<String> titles) {
        return new PaperText(mark, title, addressee, body, titles, copies, signed);
    }

    public PaperText copiedTo(List<String> names) {
        return new PaperText(mark, title, addressee, body, attachments, names, signed);
    }

    public PaperText unsigned() {
        return new PaperText(mark, title, addressee, body, attachments, copies, false);
    }

    /** What follows only where something holds. */
    public PaperText when(boolean condition, Function<PaperText, PaperText> more) {
        return condition ? more.apply(this) : this;
    }

    private PaperText with(Stream<? extends Block> more) {
        List<Block> longer = new ArrayList<>(body);
        more.forEach(longer::add);
        return new PaperText(mark, title, addressee, longer, attachments, copies, signed);
    }
}
