/** Oversight of projects (A43, A44): what is found wrong is ordered to be put right, looked at, and answered by measures. */
package cn.bazhong.projects.oversight;
