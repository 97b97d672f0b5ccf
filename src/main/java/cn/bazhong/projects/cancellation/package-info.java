/** Cancellation before start: a listed project's owner asks, the office agrees, the next adjustment of the list takes it off (A15). */
package cn.bazhong.projects.cancellation;
