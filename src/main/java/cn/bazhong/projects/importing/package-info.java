/** Workbooks taken in: template, dry run with every fault by row and column, and all or nothing. Features say what a row means. */
package cn.bazhong.projects.importing;
