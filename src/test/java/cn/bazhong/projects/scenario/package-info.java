/** The Measures told by deeds at the portal, article by article. */
package cn.bazhong.projects.scenario;
