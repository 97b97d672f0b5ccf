/** Tells whoever has a page open that what it shows has changed, on whatever instance it did. */
package cn.bazhong.projects.live;
