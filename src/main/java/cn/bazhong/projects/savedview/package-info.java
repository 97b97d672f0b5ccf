/** Lists as somebody wants to see them again: filters and columns under a name, each person's own. */
package cn.bazhong.projects.savedview;
