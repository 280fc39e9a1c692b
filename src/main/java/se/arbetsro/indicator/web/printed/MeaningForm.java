package se.arbetsro.indicator.web.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.printed.Measure;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Role;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * What rows and columns are, as it is chosen: {@code role-2-5} is the sixth row of the third table.
 *
 * @param sent by the name of the field
 */
public record MeaningForm(Map<String, String> sent) {

    private static final int LONGEST_NAME = 200;

    static String name(int table) {
        return "name-" + table;
    }

    static String addsUp(int table) {
        return "addsUp-" + table;
    }

    static String role(int table, int row) {
        return "role-" + table + "-" + row;
    }

    static String measure(int table, int column) {
        return "measure-" + table + "-" + column;
    }

    static String splitAt(int table) {
        return "splitAt-" + table;
    }

    long seen() {
        return SeenVersion.of(sent.get("version"));
    }

    /** Whether it was made for tables of this shape; else tables were joined or split meanwhile. */
    boolean fits(List<PrintedTable> tables) {
        for (int table = 0; table < tables.size(); table++) {
            int rows = tables.get(table).roles().size();
            if (!sent.containsKey(role(table, rows - 1)) || sent.containsKey(role(table, rows))) {
                return false;
            }
        }
        return !sent.containsKey(role(tables.size(), 0));
    }

    /** The tables as it says; what is not one of the choices stays as it is. */
    List<PrintedTable> meaning(List<PrintedTable> tables, FormErrors errors) {
        List<PrintedTable> meant = new ArrayList<>();
        for (int number = 0; number < tables.size(); number++) {
            PrintedTable table = tables.get(number);
            int at = number;
            String name = errors.optionalText(name(at), sent.get(name(at)), LONGEST_NAME);
            meant.add(
                    table.meaning(
                            name == null ? "" : name,
                            "true".equals(sent.get(addsUp(at))),
                            IntStream.range(0, table.roles().size())
                                    .mapToObj(row ->
                                            chosen(role(at, row), Role.class, errors)
                                                    .orElse(table.roles().get(row)))
                                    .toList(),
                            IntStream.range(0, table.measures().size())
                                    .mapToObj(column ->
                                            chosen(measure(at, column), Measure.class, errors)
                                                    .orElse(table.measures().get(column)))
                                    .toList()));
        }
        return meant;
    }

    private <E extends Enum<E>> Optional<E> chosen(String field, Class<E> type, FormErrors errors) {
        return Optional.ofNullable(errors.optionalChoice(field, sent.get(field), type));
    }

    /**
     * The tables after the button that was pressed: one joined with that above it, parted, or left
     * out. Empty where the button was that which confirms them.
     */
    Optional<List<PrintedTable>> reshaped(List<PrintedTable> tables) {
        String[] act = sent.getOrDefault("act", "").split("-");
        Integer at = act.length == 2 ? number(act[1]) : null;
        if (at == null || at >= tables.size()) {
            return Optional.empty();
        }
        List<PrintedTable> all = new ArrayList<>(tables);
        switch (act[0]) {
            case "join" -> {
                if (at == 0) {
                    return Optional.empty();
                }
                PrintedTable below = all.remove((int) at);
                all.set(at - 1, all.get(at - 1).joined(below));
            }
            case "split" -> {
                Integer row = number(sent.getOrDefault(splitAt(at), ""));
                if (row == null || row < 1 || row >= all.get(at).roles().size()) {
                    return Optional.empty();
                }
                all.addAll(at, all.remove((int) at).split(row));
            }
            case "drop" -> {
                if (all.size() == 1) {
                    return Optional.empty();
                }
                all.remove((int) at);
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(all));
    }

    private static @Nullable Integer number(String sent) {
        return sent.matches("\\d{1,4}") ? Integer.valueOf(sent) : null;
    }
}
