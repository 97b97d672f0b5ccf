/** Starts the portal, unless its settings would make it unsafe. */
package cn.bazhong.projects;
