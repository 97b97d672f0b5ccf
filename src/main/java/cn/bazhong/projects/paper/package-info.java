/** Official papers: set in the layout of GB/T 9704-2012, issued under a number with their digest, revoked, verified. */
package cn.bazhong.projects.paper;
