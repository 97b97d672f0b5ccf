package cn.bazhong.projects.incident;

import cn.bazhong.projects.document.FiledDocument;
import java.util.List;

/** A report as it was handed in, with its documents as they stood then. */
record Reported(ReportIncident report, List<FiledDocument> documents) {
}
