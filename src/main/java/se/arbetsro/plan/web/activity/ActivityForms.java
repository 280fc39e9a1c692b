package se.arbetsro.plan.web.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.reading.DecidingGroups;
import se.arbetsro.plan.web.Origins;
import se.arbetsro.plan.web.PlanOptions;
import se.arbetsro.plan.web.UnitField;
import se.arbetsro.plan.web.UnitFields;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Puts together the form of an activity with what there is to choose from. */
@Component
class ActivityForms {

    private final Choices choices;
    private final UnitFields units;
    private final DecidingGroups groups;
    private final Origins origins;

    ActivityForms(Choices choices, UnitFields units, DecidingGroups groups, Origins origins) {
        this.choices = choices;
        this.units = units;
        this.groups = groups;
        this.origins = origins;
    }

    List<Choices.AreaChoice> areas(Shell shell) {
        return choices.areas(shell.today());
    }

    ActivityFormPage page(
            Shell shell,
            ActivityForm form,
            FormErrors errors,
            String action,
            String back,
            boolean rewriting) {
        UnitField field = rewriting ? UnitField.of(form.unitId()) : units.of(form.unit());
        UnitId unit = field.unit().orElse(null);
        Optional<Origin> origin = form.madeFrom();
        OriginSource.Told told = origin.flatMap(one -> origins.told(one, shell)).orElse(null);
        return new ActivityFormPage(
                shell,
                form,
                errors,
                action,
                back,
                rewriting,
                field,
                rewriting
                        ? ofVersion(shell, form.area())
                        : offered(shell, areas(shell), form.area()),
                goals(unit),
                choices.serviceLines().stream()
                        .map(line -> Option.of(line.key(), shell.in(line.name())))
                        .toList(),
                people(unit),
                told,
                Access.may(CurrentViewer.get(), Permission.PLAN_EDIT));
    }

    /** The areas of the version of one of them. */
    private List<Option> ofVersion(Shell shell, @Nullable String area) {
        List<Choices.AreaChoice> all = areas(shell);
        return all.stream()
                .filter(one -> one.written().equals(area))
                .findFirst()
                .map(chosen ->
                        all.stream()
                                .filter(one -> one.versionId().equals(chosen.versionId()))
                                .map(one -> PlanOptions.area(shell, one))
                                .toList())
                .orElseGet(() -> offered(shell, all, area));
    }

    private List<Option> offered(
            Shell shell, List<Choices.AreaChoice> areas, @Nullable String chosen) {
        return PlanOptions.offered(shell, areas, choices.versionsForNew(shell.today()), chosen);
    }

    /** The unit that was chosen or typed; see {@link UnitFields#read}. */
    Optional<UnitId> unit(ActivityForm form, FormErrors errors) {
        return units.read(form.unit(), errors);
    }

    /** The unit that is asked for, or the only one that there is to choose. */
    @Nullable String unit(@Nullable String asked) {
        return asked != null && !asked.isBlank()
                ? asked
                : choices.onlyWritable().map(unit -> unit.id().value().toString()).orElse(asked);
    }

    /** Who is proposed to have decided, once the unit is known. */
    TypedDecision proposed(Shell shell, @Nullable String unit) {
        return TypedDecision.proposed(
                shell, groups.unitOf(ActivityForm.uuid(unit).map(UnitId::new).stream().toList()));
    }

    private List<Option> goals(@Nullable UnitId unit) {
        return unit == null
                ? List.of()
                : choices.goals(unit).stream()
                        .map(goal ->
                                Option.of(
                                        goal.id().value().toString(),
                                        goal.areaNumber() == null
                                                ? goal.what()
                                                : goal.areaNumber() + " · " + goal.what()))
                        .toList();
    }

    /** Those of the unit; before a unit is chosen, the viewer alone. */
    private List<Option> people(@Nullable UnitId unit) {
        if (unit == null) {
            return new ArrayList<>(
                    List.of(
                            Option.of(
                                    CurrentViewer.get().id().toString(),
                                    CurrentViewer.get().name())));
        }
        return choices.people(unit).stream()
                .map(person -> Option.of(person.id().value().toString(), person.name()))
                .toList();
    }
}
