/**
 * Sessions of the review committee: who sits, who is recused, how each votes, and what is concluded on each item (A5). What
 * comes before it is a {@link cn.bazhong.projects.review.Docket}: annual lists (A15) and dossiers (A21).
 */
package cn.bazhong.projects.review;
