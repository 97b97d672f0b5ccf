package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A monitoring report as it was handed in, with the figures of its year. */
@Schema(name = "MonitoringReport", description = "Monitoring report of a year with the figures of the registers then (A41)")
record MonitoringReport(SubmitMonitoringReport handedIn, MonitoringFigures figures, List<FiledDocument> documents) {
}
