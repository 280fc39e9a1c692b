package se.arbetsro.organisation.web.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.ChangeSetBackground;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.ChangeSet;
import se.arbetsro.organisation.domain.change.PlannedUnit;
import se.arbetsro.organisation.domain.change.Prospect;
import se.arbetsro.organisation.domain.change.TouchedItem;
import se.arbetsro.organisation.domain.change.UnitState;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * A change of the organisation: what it does, what it touches and what remains.
 *
 * @param codeWords the words for roles and occupations by their keys
 * @param behind what it carries out
 */
public record ChangePage(
        Shell shell,
        Prospect prospect,
        Map<String, String> kinds,
        Map<String, String> codeWords,
        List<ChangeSetBackground.Line> behind,
        List<HistoryLine> history)
        implements Page {

    /** What becomes of a unit, in words. */
    public record Line(UnitId unit, String name, String text, boolean founded) {}

    /** The touched things of one kind. */
    public record Group(String title, List<TouchedItem> items) {}

    public ChangeSet change() {
        return prospect.change();
    }

    public String address() {
        return "/organisation-changes/" + change().id().value();
    }

    public String title() {
        return shell.t("organisation.change.title", shell.date(change().effectiveOn()));
    }

    public String state() {
        return ChangeWords.state(shell, change().state());
    }

    public Tone tone() {
        return ChangeWords.tone(change().state());
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.changes"), "/organisation-changes"));
    }

    public List<ChangeStep> steps() {
        return Arrays.asList(ChangeStep.values());
    }

    /** New units first, then those that change, then those that close. */
    public List<Line> lines() {
        ChangeWords words = new ChangeWords(shell, prospect, kinds);
        return change().units().stream()
                .sorted(
                        java.util.Comparator.comparing((PlannedUnit unit) -> !unit.founded())
                                .thenComparing(PlannedUnit::closes)
                                .thenComparing(unit -> prospect.nameOf(unit.unit())))
                .map(unit ->
                        new Line(
                                unit.unit(),
                                prospect.nameOf(unit.unit()),
                                words.of(unit),
                                unit.founded()))
                .toList();
    }

    /** What stands in the way, in words. */
    public List<String> problems() {
        return prospect.problems().stream()
                .map(problem ->
                        problem.unit() == null
                                ? shell.t(problem.key())
                                : shell.t(problem.key(), prospect.nameOf(problem.unit())))
                .toList();
    }

    /** How many things still lack a home. */
    public long unsettled() {
        return prospect.touched().stream().filter(item -> !item.settled()).count();
    }

    public List<Group> groups() {
        Map<String, List<TouchedItem>> byKind = new LinkedHashMap<>();
        prospect.touched()
                .forEach(item ->
                        byKind.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item));
        return byKind.entrySet().stream()
                .map(entry -> new Group(kindOf(entry.getValue().getFirst()), entry.getValue()))
                .toList();
    }

    /** Its kind in words, of many. */
    String kindOf(TouchedItem item) {
        return shell.t("unitReference." + item.kind());
    }

    public String titleOf(TouchedItem item) {
        return item.title() == null ? shell.t("organisation.person.protected") : item.title();
    }

    public @Nullable String noteOf(TouchedItem item) {
        return item.code() == null ? item.note() : codeWords.getOrDefault(item.code(), item.code());
    }

    public String fromOf(TouchedItem item) {
        return prospect.nameOf(item.unit());
    }

    public @Nullable String hindranceOf(TouchedItem item) {
        return item.hindrance() == null ? null : shell.t(item.hindrance(), titleOf(item));
    }

    /** Where it goes, in words. */
    public String homeOf(TouchedItem item) {
        if (item.ends()) {
            return shell.t("organisation.change.ends");
        }
        UnitId home = item.home();
        if (home == null) {
            return shell.t("organisation.change.homeless");
        }
        return item.stays() ? shell.t("organisation.change.stays") : prospect.nameOf(home);
    }

    /** All units of the day, each with the one above it, and the end for what may end. */
    public List<Option> homes() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("end", shell.t("organisation.change.ends")));
        options.addAll(UnitOptions.of(prospect.after()));
        return options;
    }

    public boolean future() {
        return change().effectiveOn().isAfter(shell.today());
    }

    public boolean past() {
        return change().effectiveOn().isBefore(shell.today());
    }

    /** Which state of the day a unit has; null when it is not there. */
    public @Nullable UnitState after(UnitId unit) {
        return prospect.after().get(unit);
    }
}
