/** The documents of projects: typed, in versions that are never overwritten, streamed in and out, told by their content. */
package cn.bazhong.projects.document;
