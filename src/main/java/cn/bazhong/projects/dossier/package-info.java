/** What an owner hands in to have a listed project approved: the path of dossiers it has to take, and why (A17–A19). */
package cn.bazhong.projects.dossier;
