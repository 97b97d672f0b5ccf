package cn.bazhong.projects.document;

import java.nio.file.Path;

/**
 * A content that was taken in whole and is not kept yet.
 *
 * @param size   in bytes
 * @param digest SHA-256 in hexadecimal
 */
public record Taken(Path file, long size, String digest) {
}
