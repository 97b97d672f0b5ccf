package cn.bazhong.projects.paper;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements and texts. Signs that XML has no place for, as they come with what is pasted into a form, are left out. */
final class Xml {
    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Xml open(String element, Object... attributes) {
        begin(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Xml empty(String element, Object... attributes) {
        begin(element, attributes).append("/>");
        return this;
    }

    Xml close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml text(String text) {
        escape(text);
        return this;
    }

    private StringBuilder begin(String element, Object... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            written.append('"');
        }
        return written;
    }

    private void escape(String text) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\t', '\n', '\r' -> written.append(' ');
                default -> append(sign);
            }
        });
    }

    private void append(int sign) {
        boolean allowed = sign >= 0x20 && sign <= 0xd7ff || sign >= 0xe000 && sign <= 0xfffd || sign >= 0x10000;
        if (allowed) {
            written.appendCodePoint(sign);
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return written.toString();
    }
}
