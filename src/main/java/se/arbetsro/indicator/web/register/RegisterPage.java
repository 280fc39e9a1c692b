package se.arbetsro.indicator.web.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.register.RegisterQueries.Batch;
import se.arbetsro.indicator.domain.register.RegisterQueries.Extent;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * How far the HR register reaches.
 *
 * @param mayImport whether the viewer may take in files
 * @param mayCompute whether the viewer may take up definitions and have figures computed
 */
public record RegisterPage(
        Shell shell,
        Extent extent,
        List<Batch> batches,
        List<Line> lines,
        boolean mayImport,
        boolean mayCompute)
        implements Page {

    /**
     * A definition that comes with the program.
     *
     * @param href null until it has been taken up
     * @param figures how many are shown
     */
    public record Line(String name, @Nullable String href, String formula, int figures) {}

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }

    public List<Fact> facts() {
        return List.of(
                Fact.of(shell.t("indicator.register.people"), shell.number((long) extent.people())),
                Fact.of(
                        shell.t("indicator.register.employments"),
                        shell.number((long) extent.employments())),
                Fact.of(shell.t("indicator.register.months"), months()));
    }

    private @Nullable String months() {
        LocalDate first = extent.firstMonth();
        LocalDate last = extent.lastMonth();
        return first == null || last == null
                ? shell.t("indicator.register.none")
                : shell.t("indicator.register.fromTo", month(first), month(last));
    }

    private String month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Period.month(month.getYear(), month.getMonthValue()).words(shell.language());
    }

    public boolean allTakenUp() {
        return lines.stream().allMatch(line -> line.href() != null);
    }

    /** Whether there is anything to compute, and a way to say so. */
    public boolean computable() {
        return lines.stream().anyMatch(line -> line.href() != null) && extent.employments() > 0;
    }

    public String kind(Batch batch) {
        return switch (batch.kind()) {
            case EMPLOYMENTS -> shell.t("indicator.register.kind.EMPLOYMENTS");
            case HOURS -> shell.t("indicator.register.kind.HOURS");
            case ABSENCE -> shell.t("indicator.register.kind.ABSENCE");
        };
    }
}
