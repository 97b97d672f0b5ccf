/** The Measures as values: articles, rules and findings, policy, and the legal clock; it knows no feature and stores nothing. */
package cn.bazhong.projects.regulation;
