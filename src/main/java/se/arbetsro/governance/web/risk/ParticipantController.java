package se.arbetsro.governance.web.risk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskParticipantId;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.risk.ParticipantContent;
import se.arbetsro.governance.domain.risk.ParticipantService;
import se.arbetsro.governance.domain.risk.RiskQueries;
import se.arbetsro.governance.domain.risk.RiskQueries.ParticipantRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.change.ChangeForms;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Who took part in assessing the risks of a planned change. */
@Controller
@OfToday
class ParticipantController {

    private final RiskPlaces places;
    private final RiskQueries risks;
    private final SeatQueries people;
    private final ParticipantService service;
    private final Once once;

    ParticipantController(
            RiskPlaces places,
            RiskQueries risks,
            SeatQueries people,
            ParticipantService service,
            Once once) {
        this.places = places;
        this.risks = risks;
        this.people = people;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/{id}/participants/new")
    Html form(Shell shell, @PathVariable PlannedChangeId id) {
        ParticipantForm form =
                new ParticipantForm(
                        Once.newKey(), null, null, null, null, shell.today().toString(), null);
        return Html.of(made(shell, places.edited(id), form, FormErrors.none(shell)));
    }

    private List<SmallField> fields(Shell shell, ChangeRow change, ParticipantForm form) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", shell.t("governance.risk.who.group")));
        people.people(change.unitId())
                .forEach(one -> options.add(Option.of(one.id().value().toString(), one.name())));
        return List.of(
                SmallField.choice(
                        "part", shell.t("governance.part"), form.part(), RiskWords.parts(shell)),
                SmallField.choice(
                        "person", shell.t("governance.seat.person"), form.person(), options),
                SmallField.line("who", shell.t("governance.risk.who"), form.who(), 200)
                        .hinted(shell.t("governance.risk.who.hint"))
                        .mayBeEmpty(),
                SmallField.day(
                        "tookPartOn", shell.t("governance.risk.tookPartOn"), form.tookPartOn()),
                SmallField.text("words", shell.t("governance.risk.words"), form.words(), 4_000)
                        .mayBeEmpty());
    }

    private SmallFormPage made(
            Shell shell, ChangeRow change, ParticipantForm form, FormErrors errors) {
        return ChangeForms.made(
                shell,
                change,
                shell.t("governance.risk.participant.new"),
                ChangeForms.address(change.id()) + "/participants",
                RiskPlaces.address(change.id()),
                form.key(),
                fields(shell, change, form),
                errors);
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/participants")
    Html add(Shell shell, @PathVariable PlannedChangeId id, @ModelAttribute ParticipantForm form) {
        ChangeRow change = places.edited(id);
        FormErrors errors = new FormErrors(shell);
        ParticipantContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(made(shell, change, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "risk-participant",
                                form.key(),
                                form,
                                () -> {
                                    service.add(id, content);
                                    return RiskPlaces.address(id);
                                }))
                .saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/risk-participants/{id}/edit")
    Html edit(Shell shell, @PathVariable RiskParticipantId id) {
        ParticipantRow row = find(id);
        return Html.of(saved(shell, row));
    }

    private SmallFormPage saved(Shell shell, ParticipantRow row) {
        return changed(shell, row, ParticipantForm.of(row), FormErrors.none(shell));
    }

    private ParticipantRow find(RiskParticipantId id) {
        return risks.participant(id).orElseThrow(NotFound::new);
    }

    private SmallFormPage changed(
            Shell shell, ParticipantRow row, ParticipantForm form, FormErrors errors) {
        ChangeRow change = places.edited(row.plannedChangeId());
        String action = "/risk-participants/" + row.id().value();
        return ChangeForms.changed(
                        shell,
                        change,
                        shell.t("governance.risk.participant.change"),
                        action,
                        RiskPlaces.address(change.id()),
                        form.version(),
                        fields(shell, change, form),
                        errors)
                .removedAt(action + "/removal");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risk-participants/{id}")
    Html rewrite(
            Shell shell, @PathVariable RiskParticipantId id, @ModelAttribute ParticipantForm form) {
        ParticipantRow row = find(id);
        places.edited(row.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        ParticipantContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(changed(shell, row, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (PlannedChangeChangedMeanwhile meanwhile) {
            ParticipantRow now = find(id);
            return Html.conflict(
                    changed(shell, now, form, errors)
                            .beside(saved(shell, now), now.changedByName(), now.changedAt()));
        }
        return Html.redirect(RiskPlaces.address(row.plannedChangeId())).saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risk-participants/{id}/removal")
    Html remove(Shell shell, @PathVariable RiskParticipantId id) {
        ParticipantRow row = find(id);
        SmallFormPage was = saved(shell, row);
        service.remove(id);
        return Html.redirect(RiskPlaces.address(row.plannedChangeId()))
                .saying("governance.change.removed")
                .undoable(
                        was.madeAgainAt(
                                ChangeForms.address(row.plannedChangeId()) + "/participants"));
    }
}
