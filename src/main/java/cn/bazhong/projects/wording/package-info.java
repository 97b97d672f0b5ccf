/** What official papers say, before they are set and issued: each feature words those on its own matters. */
package cn.bazhong.projects.wording;
