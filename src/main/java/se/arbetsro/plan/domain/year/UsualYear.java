package se.arbetsro.plan.domain.year;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.text.Text2;

/**
 * A year to begin with. The ends of tertials and of the year are given; where a municipality sets
 * the day itself it stands as an example until it has.
 */
@Component
public class UsualYear {

    private final YearService service;
    private final YearQueries queries;

    UsualYear(YearService service, YearQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Enters the year, unless something has been set already. */
    @Transactional
    public void enter(int year) {
        if (!queries.none()) {
            return;
        }
        given(year, 4, 30, "Tertialrapport 1 (T1)", "First tertial report (T1)");
        given(year, 8, 31, "Tertialrapport 2 (T2)", "Second tertial report (T2)");
        given(year, 12, 31, "Verksamhetsberättelse (VB)", "Annual report (VB)");
        example(year, 4, 15, YearKind.MEASURING, "Mätdag i april", "Measuring day in April", 1);
        example(
                year,
                11,
                15,
                YearKind.MEASURING,
                "Mätdag i november",
                "Measuring day in November",
                1);
        example(
                year,
                12,
                10,
                YearKind.PLANNING,
                "Verksamhetsplan (VP)",
                "Plan of operations (VP)",
                1);
        example(year, 3, 1, YearKind.ROUND, "Lokal analys", "Local analysis", 31);
        example(year, 2, 10, YearKind.NETWORK, "Nätverk, vårtermin", "Networks, spring term", 1);
        example(year, 9, 20, YearKind.NETWORK, "Nätverk, hösttermin", "Networks, autumn term", 1);
        example(
                year,
                10,
                15,
                YearKind.REVISION,
                "Årlig genomgång av planen",
                "Yearly revision of the plan",
                1);
        example(year, 6, 1, YearKind.CHECKPOINT, "Avstämning", "Check point", 1);
    }

    private void given(int year, int month, int day, String sv, String en) {
        service.add(
                new YearRuleContent(
                        YearKind.REPORT,
                        new Text2(sv, en),
                        LocalDate.of(year, month, day),
                        1,
                        true,
                        false));
    }

    private void example(
            int year, int month, int day, YearKind kind, String sv, String en, int length) {
        service.add(
                new YearRuleContent(
                        kind,
                        new Text2(sv, en),
                        LocalDate.of(year, month, day),
                        length,
                        true,
                        true));
    }
}
