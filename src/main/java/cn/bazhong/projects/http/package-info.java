/** How every endpoint speaks: commands in one transaction, versions, pages, cursors, languages, the clock. */
package cn.bazhong.projects.http;
