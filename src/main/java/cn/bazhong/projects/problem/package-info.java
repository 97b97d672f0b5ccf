/** The kinds of refusal and the one place where they become RFC 9457 answers. */
package cn.bazhong.projects.problem;
