/** How an approved project is carried out: lots, procurement, contracts, payments, milestones and monthly reports (A24, A27, A34, A36-A39). */
package cn.bazhong.projects.execution;
