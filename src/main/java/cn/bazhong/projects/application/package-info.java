/** Applications for the annual list: drafted, judged by the rules, submitted, screened and accepted. */
package cn.bazhong.projects.application;
