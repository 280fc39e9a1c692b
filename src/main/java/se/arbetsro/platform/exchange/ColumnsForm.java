package se.arbetsro.platform.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arbetsro.platform.exchange.ColumnMemory.Remembered;
import se.arbetsro.platform.table.ColumnNames;
import se.arbetsro.platform.table.FoundHeader;
import se.arbetsro.platform.web.FormErrors;

/**
 * What somebody says that the columns of a file are.
 *
 * @param chosen by the letter of the column: a Swedish header, {@link #LEFT_OUT}, or nothing
 */
record ColumnsForm(Map<String, String> chosen) {

    static final String LEFT_OUT = "-";
    private static final String FIELD = "column.";

    static ColumnsForm sent(Map<String, String> fields) {
        Map<String, String> chosen = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                chosen.put(name.substring(FIELD.length()), value);
            }
        });
        return new ColumnsForm(chosen);
    }

    static ColumnsForm of(List<FoundHeader> headers) {
        Map<String, String> chosen = new HashMap<>();
        headers.forEach(one -> chosen.put(one.letter(), taken(one)));
        return new ColumnsForm(chosen);
    }

    private static String taken(FoundHeader one) {
        if (one.leftOut()) {
            return LEFT_OUT;
        }
        return one.column() == null ? "" : one.column().sv();
    }

    static String field(FoundHeader header) {
        return FIELD + header.letter();
    }

    String of(FoundHeader header) {
        return chosen.getOrDefault(header.letter(), "");
    }

    /**
     * What is said of headers that the import does not know by itself; faults are noted.
     *
     * @param own the same headers as the import takes them by itself
     * @param columns the Swedish headers that there are to choose
     */
    List<Remembered> said(FormErrors errors, List<FoundHeader> own, List<String> columns) {
        Map<String, FoundHeader> taken = new HashMap<>();
        List<Remembered> said = new ArrayList<>();
        for (FoundHeader header : own) {
            String choice = of(header);
            if (choice.isEmpty()) {
                continue;
            }
            boolean leftOut = choice.equals(LEFT_OUT);
            if (!leftOut && !columns.contains(choice)) {
                errors.add(field(header), "platform.form.choice");
                continue;
            }
            FoundHeader before = leftOut ? null : taken.putIfAbsent(choice, header);
            if (before != null) {
                errors.add(field(header), "platform.import.columns.taken", before.header());
                continue;
            }
            if (!choice.equals(taken(header))) {
                said.add(
                        new Remembered(
                                header.folded(),
                                header.header(),
                                leftOut ? ColumnNames.LEFT_OUT : choice));
            }
        }
        return said;
    }
}
