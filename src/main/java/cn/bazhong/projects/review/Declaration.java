package cn.bazhong.projects.review;

import java.util.UUID;

/** A conflict of interest on one item that somebody declared, or that was raised against them. */
record Declaration(UUID seat, String reason) {
}
