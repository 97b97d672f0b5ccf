/** What was recorded, in the order of its commits, as other systems read it on from where they stopped. */
package cn.bazhong.projects.feed;
