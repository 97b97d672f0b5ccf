/** The Measures as values: articles, rules and findings, policy in force, and the legal clock. */
package cn.bazhong.projects.regulation;
