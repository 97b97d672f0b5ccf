/** Changes of what was approved of a project: asked for against the plan in force, judged by how far they go in all (A25). */
package cn.bazhong.projects.change;
