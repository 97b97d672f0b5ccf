/** The event record: what happened, chained by hash, sealed by a key outside the database, and checked. */
package cn.bazhong.projects.record;
