package se.arbetsro.governance.web.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.ChangeState;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.change.PlannedChangeService;
import se.arbetsro.governance.domain.consultation.ConsultationPending;
import se.arbetsro.governance.domain.consultation.TakenUpQueries;
import se.arbetsro.governance.domain.consultation.TakenUpQueries.MatterLine;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** The steps of a planned change from notice to follow-up, or its withdrawal. */
@Controller
@OfToday
class ChangeStepController {

    /** Of the name of whoever decided, in characters. */
    private static final int LONGEST = 120;

    private final PlannedChangeQueries changes;
    private final TakenUpQueries takenUp;
    private final PlannedChangeService service;

    ChangeStepController(
            PlannedChangeQueries changes, TakenUpQueries takenUp, PlannedChangeService service) {
        this.changes = changes;
        this.takenUp = takenUp;
        this.service = service;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/{id}/steps/{state}")
    Html form(Shell shell, @PathVariable PlannedChangeId id, @PathVariable String state) {
        ChangeRow change = edited(id);
        ChangeState next = next(change, state);
        LocalDate from = change.happensOn();
        ChangeStepForm form =
                next == ChangeState.DECIDED
                        ? decided(shell, change)
                        : new ChangeStepForm(
                                (next == ChangeState.CARRIED_OUT && from.isBefore(shell.today())
                                                ? from
                                                : shell.today())
                                        .toString(),
                                null,
                                null,
                                null,
                                null);
        return Html.of(page(shell, change, next, form, FormErrors.none(shell)));
    }

    /** With the decision of a meeting that took the change up, where there is one. */
    private ChangeStepForm decided(Shell shell, ChangeRow change) {
        Optional<MatterLine> made =
                takenUp.matters(ChangeForms.address(change.id())).stream()
                        .filter(MatterLine::settled)
                        .reduce((_, later) -> later);
        LocalDate from = change.happensOn();
        // A decision that was taken back leaves its days to look again.
        boolean first = change.nextFollowUp() == null;
        return new ChangeStepForm(
                made.map(MatterLine::decidedOn).orElse(shell.today()).toString(),
                made.map(MatterLine::body).orElse(null),
                null,
                first ? from.plusMonths(3).toString() : null,
                first ? from.plusMonths(12).toString() : null);
    }

    private ChangeRow edited(PlannedChangeId id) {
        ChangeRow change = changes.find(id).orElseThrow(NotFound::new);
        if (!change.edits()) {
            throw new Forbidden();
        }
        return change;
    }

    private static ChangeState next(ChangeRow change, String typed) {
        return Stream.of(ChangeState.values())
                .filter(state -> state.name().equals(typed))
                .filter(change.state()::canBecome)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private SmallFormPage page(
            Shell shell,
            ChangeRow change,
            ChangeState next,
            ChangeStepForm form,
            FormErrors errors) {
        List<SmallField> fields = new ArrayList<>();
        fields.add(SmallField.day("day", shell.t("governance.change.step.day"), form.day()));
        if (next == ChangeState.DECIDED) {
            fields.add(
                    SmallField.line(
                                    "decidedBy",
                                    shell.t("governance.change.decidedBy"),
                                    form.decidedBy(),
                                    LONGEST)
                            .hinted(who(shell, change)));
        }
        SmallField note =
                SmallField.text("note", shell.t("governance.change.step.note"), form.note(), 2_000);
        fields.add(
                next == ChangeState.WITHDRAWN
                        ? note.hinted(shell.t("governance.change.withdrawn.why"))
                        : ChangeWords.takesBack(change.state(), next)
                                ? note.hinted(shell.t("governance.change.undecided.why"))
                                : note.mayBeEmpty());
        if (next == ChangeState.DECIDED) {
            fields.add(
                    SmallField.day(
                                    "followUp1",
                                    shell.t("governance.change.followUp.first"),
                                    form.followUp1())
                            .mayBeEmpty());
            fields.add(
                    SmallField.day(
                                    "followUp2",
                                    shell.t("governance.change.followUp.second"),
                                    form.followUp2())
                            .mayBeEmpty());
        }
        String here = ChangeForms.address(change.id());
        boolean tooEarly =
                !change.assessed()
                        && (next == ChangeState.DECIDED || next == ChangeState.CARRIED_OUT);
        return ChangeForms.made(
                        shell,
                        change,
                        ChangeWords.step(shell, change.state(), next),
                        here + "/steps/" + next,
                        here,
                        null,
                        fields,
                        errors)
                .ledBy(
                        tooEarly
                                ? shell.t("governance.change.unassessed")
                                : ChangeWords.advice(shell, change.state(), next));
    }

    private String who(Shell shell, ChangeRow change) {
        List<String> bodies = takenUp.bodies(change.unitId(), shell.today(), 4);
        return bodies.isEmpty()
                ? shell.t("governance.change.decidedBy.hint")
                : shell.t("governance.change.decidedBy.hintOf", String.join(", ", bodies));
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/steps/{state}")
    Html step(
            Shell shell,
            @PathVariable PlannedChangeId id,
            @PathVariable String state,
            @ModelAttribute ChangeStepForm form) {
        ChangeRow change = edited(id);
        ChangeState next = next(change, state);
        FormErrors errors = new FormErrors(shell);
        LocalDate day = errors.date("day", form.day());
        String decidedBy =
                next == ChangeState.DECIDED
                        ? errors.optionalText("decidedBy", form.decidedBy(), LONGEST)
                        : null;
        if (next == ChangeState.DECIDED && decidedBy == null) {
            errors.add("decidedBy", "governance.change.decidedBy.missing");
        }
        String note = errors.optionalText("note", form.note(), 2_000);
        if (next == ChangeState.WITHDRAWN && note == null) {
            errors.add("note", "governance.change.withdrawn.why");
        }
        if (ChangeWords.takesBack(change.state(), next) && note == null) {
            errors.add("note", "governance.change.undecided.why");
        }
        if ((next == ChangeState.CARRIED_OUT || next == ChangeState.DECIDED)
                && day.isAfter(shell.today())) {
            errors.add("day", "governance.change.step.future");
        }
        List<@Nullable LocalDate> again = new ArrayList<>();
        again.add(errors.optionalDate("followUp1", form.followUp1()));
        again.add(errors.optionalDate("followUp2", form.followUp2()));
        if (errors.any()) {
            return Html.invalid(page(shell, change, next, form, errors));
        }
        List<LocalDate> days =
                next == ChangeState.DECIDED
                        ? again.stream()
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .toList()
                        : List.of();
        try {
            service.step(id, next, day, decidedBy, note, days);
        } catch (ConsultationPending pending) {
            errors.add("decidedBy", "governance.change.decidedBy.pending");
            return Html.invalid(page(shell, change, next, form, errors));
        }
        return Html.redirect(ChangeForms.address(id)).saying("platform.saved");
    }
}
