package se.arbetsro.indicator.web.reporting;

import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.reporting.Cell;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.web.FigureTable;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Shell;

/** ReportingRounds of reporting, and what they ask for, as files. */
final class RoundTables {

    private RoundTables() {}

    static TableExport<ReportingRound> rounds(Shell shell) {
        return TableExport.<ReportingRound>titled("Rapporteringsomgångar", "Reporting rounds")
                .column("Omgång", "Round", ValueType.text(), one -> shell.in(one.name()))
                .column(
                        "Avser",
                        "Period",
                        ValueType.text(),
                        one -> one.period().words(shell.language()))
                .column("Senast", "Due", ValueType.date(), ReportingRound::dueOn)
                .column("Läge", "State", ValueType.text(), one -> RoundWords.state(shell, one))
                .column(
                        "Rapporterade",
                        "Reported",
                        ValueType.wholeNumber(0, Integer.MAX_VALUE),
                        ReportingRound::done)
                .column(
                        "Efterfrågade",
                        "Asked for",
                        ValueType.wholeNumber(0, Integer.MAX_VALUE),
                        ReportingRound::cells)
                .build();
    }

    static TableExport<Cell> cells(Shell shell, ReportingRound round) {
        Wording wording = new Wording(shell.messages(), shell.language());
        return TableExport.<Cell>titled("Rapportering", "Reporting")
                .column("Enhet", "Unit", ValueType.text(), Cell::unitName)
                .column(
                        "Indikator",
                        "Indicator",
                        ValueType.text(),
                        one -> shell.in(one.definition().name()))
                .column("Nyckel", "Key", ValueType.text(), one -> one.definition().indicatorKey())
                .column("Avser", "Period", ValueType.text(), _ -> round.period().code())
                .column("Värde före", "Value before", ValueType.decimal(), Cell::before)
                .column(
                        "Värde",
                        "Value",
                        ValueType.decimal(),
                        one -> one.point() == null ? null : one.point().value())
                .column("Saknas", "Missing", ValueType.text(), one -> missing(wording, one.point()))
                .column(
                        "Status",
                        "Status",
                        ValueType.text(),
                        one ->
                                one.point() == null
                                        ? null
                                        : FigureTable.status(shell, one.point().status()))
                .build();
    }

    private static @Nullable String missing(Wording wording, @Nullable Point point) {
        return point == null || point.missing() == null ? null : wording.missing(point.missing());
    }
}
