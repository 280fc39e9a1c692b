package se.arbetsro.report.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.report.domain.ReportComparison;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;

/** The lists of reports, and of what one tells, as files. */
final class ReportTables {

    private static final ValueType<ReportKind> KIND =
            ValueType.choice(
                    ReportKind.class,
                    Enum::name,
                    kind ->
                            switch (kind) {
                                case T2 -> new Label("T2-rapport", "T2 report");
                                case ANNUAL_REPORT ->
                                        new Label("Verksamhetsberättelse", "Annual report");
                                case OPERATING_PLAN ->
                                        new Label("Verksamhetsplan", "Operating plan");
                            });

    static final TableExport<ReportQueries.Row> REPORTS =
            TableExport.<ReportQueries.Row>titled("T2-rapporter", "T2 reports")
                    .column("Enhet", "Unit", ValueType.text(), ReportQueries.Row::unit)
                    .column("Slag", "Kind", KIND, ReportQueries.Row::kind)
                    .column("Period", "Period", ValueType.text(), ReportQueries.Row::period)
                    .column(
                            "Version",
                            "Edition",
                            ValueType.wholeNumber(1, 1_000),
                            ReportQueries.Row::edition)
                    .column(
                            "Fryst",
                            "Frozen",
                            ValueType.text(),
                            row -> row.frozenAt() == null ? null : row.frozenAt().toString())
                    .column("SHA-256", "SHA-256", ValueType.text(), ReportQueries.Row::sha256)
                    .column(
                            "Påhittat exempel",
                            "Invented sample",
                            ValueType.yesNo(),
                            ReportQueries.Row::sample)
                    .build();

    private static final ValueType<Contents.State> STATE =
            ValueType.choice(
                    Contents.State.class,
                    Enum::name,
                    state ->
                            switch (state) {
                                case DONE -> new Label("Klar", "Done");
                                case UNDER_WAY -> new Label("Pågår", "Under way");
                                case OVERDUE -> new Label("Försenad", "Overdue");
                                case PLANNED -> new Label("Planerad", "Planned");
                                case CANCELLED -> new Label("Avslutad i förtid", "Cancelled");
                            });

    static final TableExport<Contents.Listed> ACTIVITIES =
            TableExport.<Contents.Listed>titled("Aktiviteter", "Activities")
                    .column("Område", "Area", ValueType.text(), Contents.Listed::area)
                    .column("Aktivitet", "Activity", ValueType.text(), of(Contents.Activity::title))
                    .column("Enhet", "Unit", ValueType.text(), of(Contents.Activity::unit))
                    .column(
                            "Ansvarig",
                            "Responsible",
                            ValueType.text(),
                            of(Contents.Activity::responsible))
                    .column("Klart senast", "Due", ValueType.date(), of(Contents.Activity::due))
                    .column("Läge", "State", STATE, of(Contents.Activity::state))
                    .column("Skäl", "Reason", ValueType.text(), of(Contents.Activity::reason))
                    .column("Effekt", "Effect", ValueType.text(), of(Contents.Activity::effect))
                    .column(
                            "Brukarna märker",
                            "Clients notice",
                            ValueType.text(),
                            of(Contents.Activity::clients))
                    .build();

    static final TableExport<ReportComparison.ActivityChange> CHANGES =
            TableExport.<ReportComparison.ActivityChange>titled("Skillnader", "Differences")
                    .column(
                            "Område",
                            "Area",
                            ValueType.text(),
                            ReportComparison.ActivityChange::area)
                    .column(
                            "Aktivitet",
                            "Activity",
                            ValueType.text(),
                            ReportComparison.ActivityChange::title)
                    .column(
                            "Enhet",
                            "Unit",
                            ValueType.text(),
                            ReportComparison.ActivityChange::unit)
                    .column("Förut", "Before", STATE, ReportComparison.ActivityChange::before)
                    .column("Sedan", "After", STATE, ReportComparison.ActivityChange::after)
                    .build();

    private static <V> Function<Contents.Listed, @Nullable V> of(
            Function<Contents.Activity, @Nullable V> value) {
        return row -> value.apply(row.activity());
    }

    private ReportTables() {}
}
