/** The sample ledger: five years of calls, played through the portal's own commands under a moving clock. */
package cn.bazhong.projects.launcher.sample;
