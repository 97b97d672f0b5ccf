/** 数据资源: what projects bring forth in information, registered with the city, aggregated, shared, and used by others (A10, A11, A16, A32). */
package cn.bazhong.projects.dataresource;
