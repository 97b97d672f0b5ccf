package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Attachment;

/** Names of files as people give them. They stand in answers only; nothing is stored under one. Pure. */
final class FileName {
    static final int LONGEST = 200;
    /** No part of a path, nothing invisible, no overriding of the direction of writing, no leading or trailing blank or dot. */
    static final String ALLOWED = "^(?![\\s.])[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+(?<![\\s.])$";

    private FileName() {
    }

    /** The header {@code Content-Disposition}. */
    static String disposition(String name, boolean inline) {
        return Attachment.disposition(name, inline);
    }
}
