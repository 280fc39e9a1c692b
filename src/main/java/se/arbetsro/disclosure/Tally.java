package se.arbetsro.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of the tables of a release with how many people are in each, numbered; the groups of
 * people at the finest categories of which they are made, numbered too; and the sums in which cells
 * meet. Cells and groups without anybody are not there.
 */
final class Tally {

    private final List<Cell> cells = new ArrayList<>();
    private final int[][] groupsOf;
    private final int[][] cellsOf;
    private final int[] groups;
    private final int[] values;
    private final List<int[]> sums = new ArrayList<>();
    private final int[][] sumsOf;

    private Tally(Map<Cell, List<Integer>> members, int[] groups, List<Tree> trees) {
        this.groups = groups;
        Map<Cell, Integer> numbers = new HashMap<>();
        members.keySet()
                .forEach(cell -> {
                    numbers.put(cell, cells.size());
                    cells.add(cell);
                });
        this.groupsOf =
                members.values().stream()
                        .map(list -> list.stream().mapToInt(i -> i).toArray())
                        .toArray(int[][]::new);
        this.values =
                Arrays.stream(groupsOf)
                        .mapToInt(list -> Arrays.stream(list).map(group -> groups[group]).sum())
                        .toArray();
        this.cellsOf = turned(groupsOf, groups.length);
        for (int total = 0; total < cells.size(); total++) {
            for (int dimension = 0; dimension < trees.size(); dimension++) {
                add(total, dimension, trees.get(dimension), numbers);
            }
        }
        this.sumsOf = turned(sums.toArray(int[][]::new), cells.size());
    }

    static Tally of(Counts counts, List<Cut> cuts) {
        List<Tree> trees = counts.dimensions().stream().map(Tree::of).toList();
        Map<Cell, List<Integer>> members = new LinkedHashMap<>();
        List<Map.Entry<Cell, Integer>> people =
                counts.heads().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .sorted(Map.Entry.comparingByKey(Tally::order))
                        .toList();
        for (int group = 0; group < people.size(); group++) {
            Cell finest = people.get(group).getKey();
            for (Cut cut : cuts) {
                for (Cell above : above(finest, cut, counts.dimensions(), trees)) {
                    List<Integer> list = members.computeIfAbsent(above, _ -> new ArrayList<>());
                    if (list.isEmpty() || list.getLast() != group) {
                        list.add(group);
                    }
                }
            }
        }
        return new Tally(members, people.stream().mapToInt(Map.Entry::getValue).toArray(), trees);
    }

    private static int order(Cell one, Cell other) {
        return Arrays.compare(
                one.codes().toArray(String[]::new), other.codes().toArray(String[]::new));
    }

    /** All cells of the cut that a group belongs to. */
    private static List<Cell> above(
            Cell finest, Cut cut, List<Dimension> dimensions, List<Tree> trees) {
        List<List<String>> found = List.of(List.of());
        for (int i = 0; i < trees.size(); i++) {
            List<String> path = trees.get(i).path(finest.codes().get(i));
            int deepest = Math.min(path.size() - 1, cut.depth(dimensions.get(i).name()));
            List<List<String>> next = new ArrayList<>();
            for (List<String> begun : found) {
                for (String code : path.subList(0, deepest + 1)) {
                    List<String> longer = new ArrayList<>(begun);
                    longer.add(code);
                    next.add(longer);
                }
            }
            found = next;
        }
        return found.stream().map(Cell::new).toList();
    }

    /** Adds the sum of what lies beneath a cell along one dimension, where all of it is there. */
    private void add(int total, int dimension, Tree tree, Map<Cell, Integer> numbers) {
        List<String> codes = cells.get(total).codes();
        List<Integer> sum = new ArrayList<>(List.of(total));
        int people = 0;
        for (String child : tree.beneath(codes.get(dimension))) {
            List<String> part = new ArrayList<>(codes);
            part.set(dimension, child);
            Integer number = numbers.get(new Cell(part));
            if (number != null) {
                sum.add(number);
                people += values[number];
            }
        }
        if (sum.size() > 1 && people == values[total]) {
            sums.add(sum.stream().mapToInt(i -> i).toArray());
        }
    }

    private static int[][] turned(int[][] lists, int size) {
        int[] lengths = new int[size];
        Arrays.stream(lists).flatMapToInt(Arrays::stream).forEach(to -> lengths[to]++);
        int[][] turned = Arrays.stream(lengths).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(lengths, 0);
        for (int from = 0; from < lists.length; from++) {
            for (int to : lists[from]) {
                turned[to][lengths[to]++] = from;
            }
        }
        return turned;
    }

    int cells() {
        return cells.size();
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    /** How many people are in a cell. */
    int people(int cell) {
        return values[cell];
    }

    /** The groups that a cell is made of. */
    int[] groupsOf(int cell) {
        return groupsOf[cell];
    }

    /** The cells that a group is part of. */
    int[] cellsOf(int group) {
        return cellsOf[group];
    }

    int groups() {
        return groups.length;
    }

    /** How many people are in a group. */
    int size(int group) {
        return groups[group];
    }

    /** A total and then its parts. */
    int[] sum(int number) {
        return sums.get(number);
    }

    int sums() {
        return sums.size();
    }

    /** The sums in which a cell is the total or a part. */
    int[] sumsOf(int cell) {
        return sumsOf[cell];
    }
}
