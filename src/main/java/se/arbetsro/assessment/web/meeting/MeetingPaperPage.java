package se.arbetsro.assessment.web.meeting;

import java.util.List;
import java.util.Map;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The ballots on paper, counted by hand.
 *
 * @param typed what stands in the fields, by their names
 */
public record MeetingPaperPage(
        Shell shell,
        AnalysisHead analysis,
        List<AreaRow> areas,
        Map<String, String> typed,
        FormErrors errors)
        implements Page {

    public String path() {
        return "/analyses/" + analysis.id().value() + "/meeting";
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(shell.t("assessment.meeting"), path()));
    }

    public String area(AreaRow area) {
        return Words.of(shell, area);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
