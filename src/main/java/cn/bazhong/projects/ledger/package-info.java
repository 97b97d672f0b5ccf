/** The ledger that was kept before the portal: projects already under way, taken over once. */
package cn.bazhong.projects.ledger;
