package se.arbetsro.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.UnitListQueries.Found;
import se.arbetsro.organisation.domain.UnitListQueries.TreeRow;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The units of a day: as a tree, or as a list of those that fit what is looked for.
 *
 * @param total how many units there are that day
 * @param found what fits; empty while nothing is looked for
 * @param allOpen whether the whole tree is unfolded
 * @param mayChange whether the viewer may prepare changes of the organisation
 */
public record UnitTreePage(
        Shell shell,
        int total,
        List<Branch> tree,
        Filter filter,
        List<Found> found,
        List<UnitKind> kinds,
        List<ServiceLine> lines,
        boolean allOpen,
        boolean mayChange)
        implements Page {

    /** What is looked for, as it stands in the address. */
    public record Filter(String q, String kind, String line) {

        static final int MOST = 200;

        public boolean any() {
            return !q.isBlank() || !kind.isBlank() || !line.isBlank();
        }
    }

    /**
     * A unit with all below it.
     *
     * @param size how many units there are below it
     */
    public record Branch(TreeRow unit, List<Branch> below, int size) {

        /** Whether it is unfolded from the beginning: the top is, the rest waits. */
        public boolean open() {
            return unit.depth() == 0;
        }
    }

    static List<Branch> branches(List<TreeRow> rows) {
        Map<UnitId, List<TreeRow>> below = new LinkedHashMap<>();
        List<TreeRow> top = new ArrayList<>();
        for (TreeRow row : rows) {
            if (row.parentId() == null) {
                top.add(row);
            } else {
                below.computeIfAbsent(row.parentId(), _ -> new ArrayList<>()).add(row);
            }
        }
        return top.stream().map(row -> branch(row, below)).toList();
    }

    private static Branch branch(TreeRow row, Map<UnitId, List<TreeRow>> below) {
        List<Branch> branches =
                below.getOrDefault(row.id(), List.of()).stream()
                        .map(child -> branch(child, below))
                        .toList();
        int size = branches.size() + branches.stream().mapToInt(Branch::size).sum();
        return new Branch(row, branches, size);
    }

    public List<Option> kindOptions() {
        return kinds.stream().map(kind -> Option.of(kind.key(), shell.in(kind.name()))).toList();
    }

    public List<Option> lineOptions() {
        return lines.stream().map(line -> Option.of(line.key(), shell.in(line.name()))).toList();
    }

    /** The day that the page is about, in words. */
    public String dayInWords() {
        LocalDate day = shell.day();
        return shell.date(day);
    }
}
