/** Workbooks as they are handed out and taken in: lists as sheets, row by row, and sheets as rows, within limits. */
package cn.bazhong.projects.spreadsheet;
