/** The one mechanism: procedures made of steps, their routes, the engine that moves them, and the inbox over them. */
package cn.bazhong.projects.procedure;
