package cn.bazhong.projects.paper;

import jakarta.annotation.Nullable;

/** By which name a paper is saved. Pure. */
final class PaperFile {
    private static final int LONGEST = 90;

    private PaperFile() {
    }

    static String name(@Nullable String number, String title) {
        String name = (number == null ? "草稿 " : number + " ") + title;
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ").strip();
        int end = Math.min(plain.length(), LONGEST);
        int whole = end < plain.length() && Character.isLowSurrogate(plain.charAt(end)) ? end - 1 : end;
        return plain.substring(0, whole).strip() + ".docx";
    }
}
