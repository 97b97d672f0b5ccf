/** Statements in the database's own language, inside the session and transaction of whoever asks. */
package cn.bazhong.projects.database;
