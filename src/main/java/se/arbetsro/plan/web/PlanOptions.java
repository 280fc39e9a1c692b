package se.arbetsro.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What there is to choose from, as the fields of filters and forms show it. */
public final class PlanOptions {

    private PlanOptions() {}

    public static List<Option> areas(Shell shell, List<Choices.AreaChoice> areas) {
        return areas.stream().map(area -> area(shell, area)).toList();
    }

    /**
     * The areas in which something new belongs, and the one that is chosen already.
     *
     * @param forNew the versions of the former
     */
    public static List<Option> offered(
            Shell shell,
            List<Choices.AreaChoice> areas,
            Set<PlanVersionId> forNew,
            @Nullable String chosen) {
        return areas.stream()
                .filter(area -> forNew.contains(area.versionId()) || area.written().equals(chosen))
                .map(area -> area(shell, area))
                .toList();
    }

    /** An area with the version that it is an area of. */
    public static Option area(Shell shell, Choices.AreaChoice area) {
        return Option.of(
                area.written(),
                area.versionKey() + " · " + PlanWords.area(shell, area.number(), area.name()));
    }

    /** Each unit after the one above it, a step further in. */
    public static List<Option> units(List<Choices.UnitChoice> units) {
        Map<@Nullable UnitId, List<Choices.UnitChoice>> below = new HashMap<>();
        List<UnitId> known = units.stream().map(Choices.UnitChoice::id).toList();
        for (Choices.UnitChoice unit : units) {
            UnitId parent = unit.parentId();
            below.computeIfAbsent(known.contains(parent) ? parent : null, _ -> new ArrayList<>())
                    .add(unit);
        }
        List<Option> options = new ArrayList<>();
        add(options, below, null, "");
        return options;
    }

    private static void add(
            List<Option> options,
            Map<@Nullable UnitId, List<Choices.UnitChoice>> below,
            @Nullable UnitId top,
            String indent) {
        for (Choices.UnitChoice unit :
                Objects.requireNonNullElse(below.get(top), List.<Choices.UnitChoice>of())) {
            options.add(Option.of(unit.id().value().toString(), indent + unit.name()));
            add(options, below, unit.id(), indent + "– ");
        }
    }
}
