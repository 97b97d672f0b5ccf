/** Who acts: from the token of the identity provider to an {@link cn.bazhong.projects.identity.Actor} of a department. */
package cn.bazhong.projects.identity;
