/** Departments begin, are merged and renamed: on the day, what is under way passes over to the successor, once. */
package cn.bazhong.projects.succession;
