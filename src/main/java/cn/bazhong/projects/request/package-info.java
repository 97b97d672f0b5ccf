/** What is asked for on a project besides its dossiers: an owner asks, organs decide, and what they agree to takes effect. */
package cn.bazhong.projects.request;
