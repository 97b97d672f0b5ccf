/** Sessions of the review committee: who sits, who is recused, how each votes, and what is concluded on each item (A5, A15). */
package cn.bazhong.projects.review;
