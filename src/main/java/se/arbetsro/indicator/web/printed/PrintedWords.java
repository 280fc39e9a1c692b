package se.arbetsro.indicator.web.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.arbetsro.indicator.PrintedSourceId;
import se.arbetsro.indicator.printed.Finding;
import se.arbetsro.indicator.printed.Measure;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Role;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What printed tables, their places and their findings are called. */
final class PrintedWords {

    static final String LIST = "/indicators/printed";

    private PrintedWords() {}

    static String href(PrintedSourceId id) {
        return LIST + "/" + id.value();
    }

    static List<Crumb> crumbs(Shell shell) {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(shell.t("indicator.printedTables"), LIST));
    }

    static String table(Shell shell, PrintedTable table, int number) {
        return table.name().isEmpty()
                ? shell.t("indicator.printedTables.table", number + 1)
                : table.name();
    }

    static String row(Shell shell, PrintedTable table, int row) {
        String name = table.rowName(row);
        return name.isEmpty() ? shell.t("indicator.printedTables.row", row + 1) : name;
    }

    static String column(Shell shell, PrintedTable table, int column) {
        String name = table.columnName(column);
        return name.isEmpty() ? shell.t("indicator.printedTables.column", column + 1) : name;
    }

    /** Where in its table something was found. */
    static String place(Shell shell, List<PrintedTable> tables, Finding finding) {
        PrintedTable table = tables.get(finding.table());
        List<String> place = new ArrayList<>();
        place.add(table(shell, table, finding.table()));
        place.add(row(shell, table, finding.row()));
        if (finding.column() != null) {
            place.add(column(shell, table, finding.column()));
        }
        return String.join(" – ", place);
    }

    /** What is wrong there. */
    static String sentence(Shell shell, Finding finding) {
        String kind = "indicator.printedTables.found." + finding.kind();
        if (finding.kind() == Finding.Kind.MISSING && finding.recomputed().isEmpty()
                || finding.kind() == Finding.Kind.UNREADABLE && finding.recomputed().isEmpty()) {
            kind += ".unknown";
        }
        return shell.t(kind, shown(shell, finding.printed()), shown(shell, finding.recomputed()));
    }

    private static String shown(Shell shell, String printed) {
        return printed.isEmpty() ? shell.t("indicator.printedTables.nothing") : printed;
    }

    static List<Option> roles(Shell shell) {
        return Arrays.stream(Role.values())
                .map(role ->
                        Option.of(role.name(), shell.t("indicator.printedTables.role." + role)))
                .toList();
    }

    static List<Option> measures(Shell shell) {
        return Arrays.stream(Measure.values())
                .map(measure ->
                        Option.of(
                                measure.name(),
                                shell.t("indicator.printedTables.measure." + measure)))
                .toList();
    }
}
