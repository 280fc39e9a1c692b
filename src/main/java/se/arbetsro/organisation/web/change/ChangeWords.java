package se.arbetsro.organisation.web.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.ChangeSet;
import se.arbetsro.organisation.domain.change.PlannedUnit;
import se.arbetsro.organisation.domain.change.Prospect;
import se.arbetsro.organisation.domain.change.UnitState;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** What a change does, in sentences. */
record ChangeWords(Shell shell, Prospect prospect, Map<String, String> kinds) {

    static String state(Shell shell, ChangeSet.State state) {
        return shell.t("organisation.change.state." + state);
    }

    static Tone tone(ChangeSet.State state) {
        return switch (state) {
            case DRAFT -> Tone.WARNING;
            case AWAITING -> Tone.INFO;
            case IN_FORCE -> Tone.GOOD;
            case DISCARDED -> Tone.NEUTRAL;
        };
    }

    /** What becomes of one unit: one sentence for each thing that happens to it. */
    String of(PlannedUnit unit) {
        List<String> sentences = new ArrayList<>();
        UnitState after = unit.state();
        UnitState before = prospect.before().get(unit.unit());
        if (after == null) {
            sentences.add(shell.t("organisation.change.closes"));
        } else if (unit.founded()) {
            sentences.add(
                    shell.t(
                            "organisation.change.founded",
                            kind(after.kind()),
                            name(after.parent())));
        } else if (before != null) {
            changes(before, after, sentences);
        }
        ChangeSet change = prospect.change();
        if (!change.predecessorsOf(unit.unit()).isEmpty()) {
            sentences.add(
                    shell.t(
                            "organisation.change.tookOver",
                            names(change.predecessorsOf(unit.unit()))));
        }
        if (after == null) {
            Collection<UnitId> successors = change.successorsOf(unit.unit());
            sentences.add(
                    successors.isEmpty()
                            ? shell.t("organisation.change.nobodyTakesOver")
                            : shell.t("organisation.change.takenOver", names(successors)));
        }
        return String.join(" ", sentences);
    }

    private void changes(UnitState before, UnitState after, List<String> sentences) {
        if (!before.name().equals(after.name())) {
            sentences.add(shell.t("organisation.change.renamed", after.name()));
        } else if (!Objects.equals(before.nameEn(), after.nameEn())
                || !Objects.equals(before.shortName(), after.shortName())) {
            sentences.add(shell.t("organisation.change.otherNames"));
        }
        if (!before.kind().equals(after.kind())) {
            sentences.add(shell.t("organisation.change.kind", kind(after.kind())));
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            sentences.add(
                    shell.t(
                            "organisation.change.moved",
                            name(before.parent()),
                            name(after.parent())));
        }
        if (sentences.isEmpty()) {
            sentences.add(shell.t("organisation.change.asBefore"));
        }
    }

    private String kind(String key) {
        return kinds.getOrDefault(key, key);
    }

    private String name(@Nullable UnitId unit) {
        return unit == null ? "–" : prospect.nameOf(unit);
    }

    private String names(Collection<UnitId> units) {
        return units.stream().map(prospect::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
