/** How fast the packaged portal is beside a bare server on the same driver, and by which indexes its lists are read. */
package cn.bazhong.projects.benchmark;
