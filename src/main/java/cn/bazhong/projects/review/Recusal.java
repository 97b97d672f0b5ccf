package cn.bazhong.projects.review;

/**
 * Why somebody does not take part in one item.
 *
 * @param reason what was declared; {@code null} where the project is that of their own department
 */
record Recusal(Seat seat, RecusalGround ground, String reason) {
}
