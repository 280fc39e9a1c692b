package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words beside the numbers say against each other. */
final class Labels {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]\\s*(.+)");

    private Labels() {}

    /**
     * Rows with the same words in the same group, and words that are a row of their own though they
     * stand once beside the words of another row.
     */
    static List<Finding> twice(int number, PrintedTable table) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> beginnings = new HashMap<>();
        Set<String> several = new HashSet<>();
        int group = 0;
        for (int row = 0; row < table.roles().size(); row++) {
            Role role = table.roles().get(row);
            if (!role.adds()) {
                group++;
                continue;
            }
            List<String> labels = table.labels(row);
            if (labels.isEmpty()) {
                continue;
            }
            String words = key(String.join("\n", labels));
            Integer before = seen.putIfAbsent(group + "\n" + words, row);
            if (before == null && labels.size() == 1) {
                before = several.contains(words) ? null : beginnings.get(words);
            }
            if (before != null) {
                findings.add(
                        new Finding(
                                Finding.Kind.DUPLICATE_ROW,
                                number,
                                row,
                                null,
                                String.join(", ", labels),
                                String.valueOf(before + 1)));
            }
            String first = key(table.printed(row, table.columns(Measure.LABEL).getFirst()));
            if (labels.size() > 1
                    && !first.isEmpty()
                    && beginnings.putIfAbsent(first, row) != null) {
                several.add(first);
            }
        }
        return findings;
    }

    /** Where most tables print other words after a number, those are what is expected. */
    static List<Finding> clashing(List<PrintedTable> tables) {
        Map<String, Usual<String>> words = new HashMap<>();
        List<Numbered> rows = numbered(tables);
        rows.forEach(row -> words.computeIfAbsent(row.number, _ -> new Usual<>()).count(row.name));
        List<Finding> findings = new ArrayList<>();
        for (Numbered row : rows) {
            Usual<String> ways = words.getOrDefault(row.number, new Usual<>());
            if (ways.differ() && !row.name.equals(ways.usual())) {
                findings.add(
                        new Finding(
                                Finding.Kind.LABEL_NUMBER,
                                row.table,
                                row.line.row(),
                                null,
                                row.line.label(),
                                row.number + ". " + String.join(" / ", ways.others(row.name))));
            }
        }
        return findings;
    }

    private record Numbered(int table, PrintedTable.Line line, String number, String name) {}

    private static List<Numbered> numbered(List<PrintedTable> tables) {
        List<Numbered> rows = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            for (PrintedTable.Line line : tables.get(table).summed()) {
                Matcher words = NUMBERED.matcher(line.label());
                if (words.matches()) {
                    rows.add(new Numbered(table, line, words.group(1), words.group(2).strip()));
                }
            }
        }
        return rows;
    }

    static boolean isNumbered(String label) {
        return NUMBERED.matcher(label).matches();
    }

    /** The words without the number before them, as they are compared. */
    static String name(String label) {
        Matcher numbered = NUMBERED.matcher(label);
        return key(numbered.matches() ? numbered.group(2) : label);
    }

    static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
