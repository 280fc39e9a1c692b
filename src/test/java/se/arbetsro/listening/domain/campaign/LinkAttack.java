package se.arbetsro.listening.domain.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has the whole database, as its superuser, and the disk below it, and wants to know
 * who answered what. Knows nothing of this program's tables: looks at all rows of all of them for
 * what names a person, what holds an answer, and anything that the two have in common - a value,
 * the transaction that wrote them, their place in an order.
 */
final class LinkAttack {

    /** Values that are shorter join by chance. */
    private static final int TELLING = 8;

    /** From a person over her ballot to her answer, with one more between. */
    private static final int STEPS = 4;

    /** What more rows than this have in common tells of none of them. */
    private static final int RARE = 4;

    /** An order that agrees with another as much as this is not agreeing by chance. */
    private static final double AGREEMENT = 0.9;

    /**
     * A row of any table.
     *
     * @param writer the transaction that wrote it
     */
    private record Row(String table, int place, String writer, List<String> values) {

        boolean holds(String mark) {
            return values.stream().anyMatch(value -> value.contains(mark));
        }
    }

    /** Makes words of a ciphertext, for who has the keys; null for what is none. */
    @FunctionalInterface
    interface Opening {
        @Nullable String open(byte[] bytes);
    }

    private final Connection connection;
    private final Opening opening;
    private final Map<String, List<Row>> tables = new HashMap<>();

    /** The rows that have a value, or were written by a transaction, where these are few. */
    private final Map<String, List<Row>> rare = new HashMap<>();

    LinkAttack(Connection connection, Opening opening) throws SQLException {
        this.connection = connection;
        this.opening = opening;
        readAll();
    }

    private void readAll() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                """
                                select format('%I.%I', schemaname, tablename) from pg_tables
                                where schemaname not in ('pg_catalog', 'information_schema')
                                """)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        for (String name : names) {
            tables.put(name, read(name));
        }
        tables.values().stream()
                .flatMap(List::stream)
                .forEach(row ->
                        telling(row)
                                .forEach(value ->
                                        rare.computeIfAbsent(value, _ -> new ArrayList<>())
                                                .add(row)));
        rare.values().removeIf(rows -> rows.size() > RARE);
    }

    /** All by which a row may be joined with another. */
    private static Set<String> telling(Row row) {
        Set<String> telling = new HashSet<>();
        row.values().stream().filter(value -> value.length() >= TELLING).forEach(telling::add);
        telling.add("written by " + row.writer());
        return telling;
    }

    private List<Row> read(String table) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select xmin::text, * from " + table + " order by ctid")) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 2; column <= columns; column++) {
                    String value = found.getString(column);
                    if (value == null) {
                        continue;
                    }
                    values.add(value);
                    if ("bytea".equals(found.getMetaData().getColumnTypeName(column))) {
                        String words = opening.open(found.getBytes(column));
                        if (words != null) {
                            values.add(words);
                        }
                    }
                }
                rows.add(new Row(table, rows.size(), found.getString(1), values));
            }
        }
        return rows;
    }

    /** Which of the marks stand anywhere in clear. */
    Set<String> contents(Collection<String> marks) {
        Set<String> found = new HashSet<>();
        for (String mark : marks) {
            if (rowsWith(mark).findAny().isPresent()) {
                found.add(mark);
            }
        }
        return found;
    }

    private Stream<Row> rowsWith(String mark) {
        return tables.values().stream().flatMap(List::stream).filter(row -> row.holds(mark));
    }

    /**
     * Whose answers are found.
     *
     * @param people for each, in the order in which they answered, whatever names them: ids,
     *     addresses, hashes of these
     * @param marks what each of them alone has written
     * @param orderKnown whether the attacker has seen in which order they answered
     */
    Set<Integer> linked(
            List<? extends Collection<String>> people, List<String> marks, boolean orderKnown) {
        Set<Integer> linked = new HashSet<>();
        for (int person = 0; person < people.size(); person++) {
            if (joined(people.get(person), marks, person)) {
                linked.add(person);
            }
        }
        if (orderKnown && tables.values().stream().anyMatch(rows -> ordered(rows, marks))) {
            for (int person = 0; person < people.size(); person++) {
                linked.add(person);
            }
        }
        return linked;
    }

    /** Whether a way of few steps leads from the person to her answer and to nobody else's. */
    private boolean joined(Collection<String> names, List<String> marks, int person) {
        Set<Row> reached = new HashSet<>();
        tables.values().stream()
                .flatMap(List::stream)
                .filter(row -> names.stream().anyMatch(row::holds))
                .forEach(reached::add);
        for (int step = 0; step < STEPS; step++) {
            Set<Integer> answers = answersIn(reached, marks);
            if (!answers.isEmpty()) {
                return answers.equals(Set.of(person));
            }
            reached.addAll(next(reached));
        }
        return false;
    }

    private static Set<Integer> answersIn(Set<Row> rows, List<String> marks) {
        Set<Integer> answers = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            if (rows.stream().anyMatch(row -> row.holds(mark))) {
                answers.add(i);
            }
        }
        return answers;
    }

    /** The rows that share something rare with these. */
    private Set<Row> next(Set<Row> rows) {
        Set<Row> next = new HashSet<>();
        rows.stream()
                .flatMap(row -> telling(row).stream())
                .forEach(value -> next.addAll(rare.getOrDefault(value, List.of())));
        return next;
    }

    /** Whether answers lie, or can be sorted, in the order in which they came. */
    private static boolean ordered(List<Row> rows, List<String> marks) {
        Map<Row, Integer> came = new HashMap<>();
        for (Row row : rows) {
            for (int i = 0; i < marks.size(); i++) {
                if (row.holds(marks.get(i))) {
                    came.put(row, i);
                }
            }
        }
        if (came.size() < marks.size()) {
            return false;
        }
        List<Row> answers = new ArrayList<>(came.keySet());
        int columns = answers.stream().mapToInt(row -> row.values().size()).min().orElse(0);
        List<Comparator<Row>> orders = new ArrayList<>();
        orders.add(Comparator.comparingInt(Row::place));
        for (int column = 0; column < columns; column++) {
            int at = column;
            // What they have written themselves sorts as they have written it.
            if (answers.stream()
                    .noneMatch(row ->
                            marks.stream().anyMatch(mark -> row.values().get(at).contains(mark)))) {
                orders.add(Comparator.comparing(row -> row.values().get(at)));
            }
        }
        return orders.stream()
                .anyMatch(order ->
                        agreement(
                                        answers.stream()
                                                .sorted(order)
                                                .map(row -> came.getOrDefault(row, 0))
                                                .toList())
                                >= AGREEMENT);
    }

    /** Kendall's tau of an order with the one in which they came, without its sign. */
    static double agreement(List<Integer> order) {
        int agree = 0;
        int pairs = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                agree += Integer.signum(order.get(j) - order.get(i));
                pairs++;
            }
        }
        return pairs == 0 ? 0 : Math.abs((double) agree / pairs);
    }

    /**
     * What is found on a disk.
     *
     * @return for each file that holds any of the marks, these in the order of the file
     */
    static Map<Path, List<Integer>> onDisk(Path folder, List<String> marks) throws IOException {
        Map<Path, List<Integer>> found = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String bytes;
            try {
                bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            } catch (NoSuchFileException gone) {
                continue;
            }
            Map<Integer, Integer> places = new HashMap<>();
            for (int i = 0; i < marks.size(); i++) {
                int at = bytes.indexOf(marks.get(i));
                if (at >= 0) {
                    places.put(i, at);
                }
            }
            if (!places.isEmpty()) {
                found.put(
                        file,
                        places.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(Map.Entry::getKey)
                                .toList());
            }
        }
        return found;
    }
}
