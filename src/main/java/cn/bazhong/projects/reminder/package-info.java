/** 提醒: one message a person and working day on what is overdue or nearly so. */
package cn.bazhong.projects.reminder;
