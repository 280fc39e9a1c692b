package se.arbetsro.organisation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.organisation.domain.UnitHistoryQueries.Period;
import se.arbetsro.organisation.domain.UnitHistoryQueries.Succession;
import se.arbetsro.organisation.domain.UnitQueries.Child;
import se.arbetsro.organisation.domain.UnitQueries.Named;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A unit on a day.
 *
 * @param above all above it, the municipality first
 * @param people who has which role over it; null when the viewer may not see that
 * @param sections what other modules have to say of it
 * @param mayChange whether the viewer may change it, which is only ever done as of today
 */
public record UnitPage(
        Shell shell,
        UnitFacts unit,
        List<Named> above,
        List<Child> below,
        List<Succession> predecessors,
        List<Succession> successors,
        List<Period> periods,
        List<ServiceLine> lines,
        @Nullable List<RoleQueries.Holder> people,
        List<Section> sections,
        List<HistoryLine> history,
        boolean mayChange)
        implements Page {

    /** The part of another module, with its heading. */
    public record Section(String title, List<UnitPageSection.Line> lines) {}

    public String title() {
        return shell.in(unit.title());
    }

    public List<Crumb> breadcrumb() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                new Crumb(shell.t("organisation.units"), "/units")),
                        above.stream()
                                .map(one ->
                                        new Crumb(
                                                shell.in(one.title()),
                                                "/units/" + one.id().value())))
                .toList();
    }

    /** One sentence on what the unit is: its kind, and where it belongs. */
    public String lead() {
        String kind = shell.in(unit.kindTitle());
        if (above.isEmpty()) {
            return kind;
        }
        return shell.t("organisation.unit.lead", kind, shell.in(above.getLast().title()));
    }

    /** Why the unit is not there on the day; null when it is. */
    public @Nullable String absence() {
        if (unit.existsOn(shell.day())) {
            return null;
        }
        return unit.closedOn() != null && !shell.day().isBefore(unit.closedOn())
                ? shell.t("organisation.unit.closed", shell.date(unit.closedOn()))
                : shell.t("organisation.unit.notYet", shell.date(unit.firstDay()));
    }

    public List<Fact> facts() {
        String lineNames =
                lines.stream().map(line -> shell.in(line.name())).collect(Collectors.joining(", "));
        return List.of(
                Fact.of(shell.t("organisation.unit.kind"), shell.in(unit.kindTitle())),
                Fact.of(
                                shell.t("organisation.unit.lines"),
                                lines.isEmpty()
                                        ? shell.t("organisation.unit.lines.none")
                                        : lineNames)
                        .changedAt(mayChange ? address() + "/service-lines" : null),
                Fact.of(shell.t("organisation.unit.code"), unit.code()),
                Fact.of(shell.t("organisation.unit.life"), life()));
    }

    private String life() {
        return unit.closedOn() == null
                ? shell.t("organisation.since", shell.date(unit.firstDay()))
                : shell.t(
                        "organisation.fromTo",
                        shell.date(unit.firstDay()),
                        shell.date(unit.closedOn().minusDays(1)));
    }

    /** The days of a period of its life, in words. */
    public String days(Period period) {
        return period.valid().until() == null
                ? shell.t("organisation.since", shell.date(period.valid().from()))
                : shell.t(
                        "organisation.fromTo",
                        shell.date(period.valid().from()),
                        shell.date(period.valid().until().minusDays(1)));
    }

    /** Whether it has had more than one name, kind or place. */
    public boolean hasPast() {
        return periods.size() > 1;
    }

    public String roleOf(RoleQueries.Holder holder) {
        return RoleWords.of(shell, holder.role());
    }

    public String address() {
        return "/units/" + unit.id().value();
    }
}
