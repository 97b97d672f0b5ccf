/** The annual project list: call, lines, decisions line by line, publication (A14, A15). */
package cn.bazhong.projects.annuallist;
