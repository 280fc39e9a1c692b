package se.arbetsro.assessment.web.meeting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingQueries;
import se.arbetsro.assessment.domain.meeting.MarkedArea;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Shell;

/** What was marked at a meeting, as a file for whoever sees the answers of its analysis. */
@Controller
class MeetingFiles {

    private final AnalysisQueries analyses;
    private final AnalysisMeetingQueries queries;

    MeetingFiles(AnalysisQueries analyses, AnalysisMeetingQueries queries) {
        this.analyses = analyses;
        this.queries = queries;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/analyses/{id}/marked", params = "format")
    TableFile<MarkedArea> marked(
            Shell shell, @PathVariable AnalysisId id, @RequestParam TableFormat format) {
        if (analyses.find(id, Words.moment(shell)).isEmpty()) {
            throw new NotFound();
        }
        List<MarkedArea> rows = queries.marked(id, Words.moment(shell));
        return TableFile.of(
                shell,
                TableExport.<MarkedArea>titled("Markeringar", "Marks")
                        .column(
                                "Område",
                                "Area",
                                ValueType.text(),
                                row -> Words.of(shell, row.area()))
                        .column(
                                "Störst behov",
                                "Most needed",
                                ValueType.text(),
                                row -> Counts.of(shell, row.mostNeeded()))
                        .column(
                                "Har kommit längst",
                                "Has come furthest",
                                ValueType.text(),
                                row -> Counts.of(shell, row.furthest()))
                        .build(),
                format,
                rows::stream);
    }
}
