package cn.bazhong.projects.live;

import java.util.Set;

/**
 * What an open page follows.
 *
 * @param person   id of the reader, or of the colleague they act for
 * @param projects ids of projects that the reader sees
 * @param sessions ids of sessions that the reader sees
 */
record Following(String person, String department, Set<String> projects, Set<String> sessions) {
}
