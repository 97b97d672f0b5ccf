/** The pages as people see them: the packaged portal in a real browser. */
package cn.bazhong.projects.portal;
