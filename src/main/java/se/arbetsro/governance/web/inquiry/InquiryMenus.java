package se.arbetsro.governance.web.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.area.AreaChoices;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.inquiry.InquiryChoices;
import se.arbetsro.governance.domain.inquiry.InquiryChoices.UnitChoice;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What there is to choose from in the form of an inquiry. */
@Component
class InquiryMenus {

    private final SeatQueries seats;
    private final InquiryChoices choices;
    private final AreaChoices areas;

    InquiryMenus(SeatQueries seats, InquiryChoices choices, AreaChoices areas) {
        this.seats = seats;
        this.choices = choices;
        this.areas = areas;
    }

    /** Bodies and people of a unit, and the areas of the version under which it works. */
    record Menus(List<Option> bodies, List<Option> people, List<Option> areas) {

        /** Notes faults where something else was chosen. */
        void require(InquiryForm form, FormErrors errors) {
            if (unknown(form.shown(form.body()), bodies)) {
                errors.add("body", "platform.form.choice");
            }
            if (unknown(form.shown(form.responsiblePerson()), people)) {
                errors.add("responsiblePerson", "platform.form.choice");
            }
            if (form.ticked().stream().anyMatch(one -> unknown(one, areas))) {
                errors.add("areas", "platform.form.choice");
            }
        }

        private static boolean unknown(String typed, List<Option> known) {
            return !typed.isEmpty() && known.stream().noneMatch(one -> one.value().equals(typed));
        }
    }

    /** The units at which the viewer may write an inquiry down. */
    List<Option> units(Shell shell) {
        return choices.units(shell.today()).stream()
                .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                .toList();
    }

    Optional<UnitChoice> unit(Shell shell, UnitId id) {
        return choices.unit(id, shell.today());
    }

    /**
     * @param saved whose choices stay even when they would not be offered any more; null for none
     */
    Menus of(Shell shell, UnitId unit, @Nullable InquiryRow saved) {
        Map<String, Option> people = new LinkedHashMap<>();
        Map<String, Option> touched = new LinkedHashMap<>();
        seats.people(unit).forEach(one -> put(people, one.id().value().toString(), one.name()));
        areas.governingVersion(unit)
                .map(areas::of)
                .orElse(List.of())
                .forEach(area -> {
                    String name = shell.in(area.name());
                    put(
                            touched,
                            area.id().value().toString(),
                            area.number() == null ? name : area.number() + " " + name);
                });
        List<Option> bodies = new ArrayList<>();
        choices.bodies(unit).forEach(one -> bodies.add(Option.of(one.id().toString(), one.name())));
        if (saved != null) {
            choices.touched(saved.id().value())
                    .forEach(area -> put(touched, area.id().toString(), shell.in(area.name())));
            if (saved.responsiblePerson() != null) {
                String name = saved.responsible();
                put(
                        people,
                        saved.responsiblePerson().value().toString(),
                        name == null ? shell.t("governance.protectedName") : name);
            }
            if (saved.bodyId() != null
                    && bodies.stream()
                            .noneMatch(
                                    one -> one.value().equals(saved.bodyId().value().toString()))) {
                bodies.add(
                        Option.of(
                                saved.bodyId().value().toString(),
                                saved.body() == null ? "" : saved.body()));
            }
        }
        return new Menus(bodies, List.copyOf(people.values()), List.copyOf(touched.values()));
    }

    private static void put(Map<String, Option> options, String value, String label) {
        options.putIfAbsent(value, Option.of(value, label));
    }
}
