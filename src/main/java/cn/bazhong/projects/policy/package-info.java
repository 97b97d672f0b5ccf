/** The policy and the calendar as they are kept, version by version, and the Measures as the portal shows them. */
package cn.bazhong.projects.policy;
