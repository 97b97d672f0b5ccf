/** Other systems are told of events: signed, in order within a project, at least once, and none of them held up by another. */
package cn.bazhong.projects.webhook;
