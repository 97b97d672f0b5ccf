package cn.bazhong.projects.http;

/**
 * A deed as it was sent.
 *
 * @param operation its name in the contract
 * @param arguments all of them, in their order, as JSON
 */
public record KeptDeed(String operation, String arguments) {
}
