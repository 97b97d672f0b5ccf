/** Clients that others generate from the contract. */
package cn.bazhong.projects.client;
