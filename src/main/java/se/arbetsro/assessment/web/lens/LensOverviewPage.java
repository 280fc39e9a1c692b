package se.arbetsro.assessment.web.lens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.overview.LensOverviewQueries.Count;
import se.arbetsro.assessment.domain.overview.LensOverviewQueries.Row;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What confirmed analyses say through lenses: counted round by round, and one by one.
 *
 * @param counts the latest round first
 */
public record LensOverviewPage(
        Shell shell,
        List<Count> counts,
        List<Row> rows,
        Paging paging,
        LensOverviewForm filter,
        List<Option> lenses,
        List<Option> areas,
        List<Option> rounds,
        List<Option> districts)
        implements Page {

    static final String PATH = "/analyses/lenses";

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("assessment.title"), "/analyses"));
    }

    public List<Option> risks() {
        return LensWords.risks(shell);
    }

    public String href(Row row) {
        return "/analyses/" + row.analysis().value() + "#area-" + row.areaKey();
    }

    /** Null of a lens that does not ask for a risk. */
    public @Nullable String risk(Row row) {
        Risk risk = row.risk();
        return risk == null ? null : LensWords.of(shell, risk);
    }

    public Tone tone(Row row) {
        Risk risk = row.risk();
        return risk == null ? Tone.NEUTRAL : LensWords.tone(risk);
    }

    public String words(Row row) {
        if (!row.shown()) {
            return shell.t("assessment.words.kept");
        }
        String said = row.said() == null ? "" : row.said();
        String measure =
                row.measure() == null ? "" : shell.t("assessment.lens.measure.said", row.measure());
        return said.isEmpty() || measure.isEmpty() ? said + measure : said + " " + measure;
    }
}
