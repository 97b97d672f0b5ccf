package cn.bazhong.projects.document;

/**
 * A content that is kept for good.
 *
 * @param size   in bytes
 * @param digest SHA-256 in hexadecimal
 */
public record KeptFile(long size, String digest) {
}
