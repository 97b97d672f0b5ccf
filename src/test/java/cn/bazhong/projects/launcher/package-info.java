/** Starts the whole portal on one machine, from real parts, for a trial and for the tests that need it running. */
package cn.bazhong.projects.launcher;
