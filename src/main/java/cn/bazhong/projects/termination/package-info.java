/** Projects that cannot go on: terminated on the owner's application (A26), or by order after a rectification that failed (A43). */
package cn.bazhong.projects.termination;
