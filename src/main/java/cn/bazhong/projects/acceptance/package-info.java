/**
 * From the last lot to operation: trial, pre-acceptance, the joint opinion on acceptance, what an acceptance that is overdue or
 * failed restricts, and the day a system went live (A28-A31).
 */
package cn.bazhong.projects.acceptance;
