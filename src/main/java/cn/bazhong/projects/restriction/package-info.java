/** What a department or a project may not get for the time being, why, until when, and the way out. */
package cn.bazhong.projects.restriction;
