/** What a project is, where it is in its life, and how it may move on. */
package cn.bazhong.projects.project;
