/** Serious delay and heavy loss while a project is carried out: reported, taken note of, disposed of, and what is suspended for it (A26). */
package cn.bazhong.projects.incident;
