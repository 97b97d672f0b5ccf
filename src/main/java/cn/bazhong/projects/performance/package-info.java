/** What came of a project: settlement and final accounts, monitoring reports, self- and post-evaluation (A40-A42). */
package cn.bazhong.projects.performance;
