/** What the back end says, in both languages. */
package cn.bazhong.projects.text;
