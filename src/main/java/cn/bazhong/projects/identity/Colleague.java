package cn.bazhong.projects.identity;

/** Somebody for whom another acts. */
public record Colleague(String id, String name) {
}
