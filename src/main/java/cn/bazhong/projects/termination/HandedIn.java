package cn.bazhong.projects.termination;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.execution.Standing;
import java.util.List;

/** What was handed in, with the figures of the registers and the documents as they stood then. */
record HandedIn(TerminationContent content, Standing standing, List<FiledDocument> documents) {
}
