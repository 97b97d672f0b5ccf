/** 委托办理: somebody who is away has a colleague act in their capacities for a time; both names stand in the record. */
package cn.bazhong.projects.delegation;
