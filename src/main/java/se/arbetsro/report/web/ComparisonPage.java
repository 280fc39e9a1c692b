package se.arbetsro.report.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Piece;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.ReportComparison.ActivityChange;
import se.arbetsro.report.domain.ReportComparison.FigureChange;
import se.arbetsro.report.domain.contents.Contents;

/**
 * Two frozen reports beside each other.
 *
 * @param before what the earlier one is called, {@code after} the later
 * @param more how many activities differ beyond those shown
 * @param listed whether activities could be compared
 */
public record ComparisonPage(
        Shell shell,
        String report,
        String reportTitle,
        List<Option> others,
        String with,
        String before,
        String after,
        List<Section> sections,
        List<String> unchanged,
        List<FigureChange> figures,
        List<Area> areas,
        List<ActivityChange> activities,
        int more,
        boolean listed)
        implements Page {

    static final List<Contents.State> COUNTED =
            List.of(
                    Contents.State.DONE,
                    Contents.State.UNDER_WAY,
                    Contents.State.OVERDUE,
                    Contents.State.PLANNED);

    public record Section(String heading, List<Piece> pieces) {}

    /** A cell for the goals and one for each counted state, with both numbers where they differ. */
    public record Area(String name, List<String> cells) {}

    /** What the cells of an area count. */
    public List<String> columns() {
        return Stream.concat(
                        Stream.of(shell.t("report.comparison.goals")),
                        COUNTED.stream().map(this::states))
                .toList();
    }

    public String state(Contents.@Nullable State state) {
        return state == null
                ? "–"
                : switch (state) {
                    case DONE -> shell.t("report.one.DONE");
                    case UNDER_WAY -> shell.t("report.one.UNDER_WAY");
                    case OVERDUE -> shell.t("report.one.OVERDUE");
                    case PLANNED -> shell.t("report.one.PLANNED");
                    case CANCELLED -> shell.t("report.one.CANCELLED");
                };
    }

    private String states(Contents.State state) {
        return switch (state) {
            case DONE -> shell.t("report.state.DONE");
            case UNDER_WAY -> shell.t("report.state.UNDER_WAY");
            case OVERDUE -> shell.t("report.state.OVERDUE");
            case PLANNED -> shell.t("report.state.PLANNED");
            case CANCELLED -> shell.t("report.state.CANCELLED");
        };
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"),
                new Crumb(reportTitle, "/reports/" + report));
    }
}
