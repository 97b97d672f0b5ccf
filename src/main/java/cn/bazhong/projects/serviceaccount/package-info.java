/** 服务账号: systems that call on behalf of a department, what it lets them do, how often they may, and what they did. */
package cn.bazhong.projects.serviceaccount;
