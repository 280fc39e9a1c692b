package se.arbetsro.governance.web.making;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.hearing.HearingService;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanText;
import se.arbetsro.governance.domain.making.PlanTexts;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Sends proposals out, shows them as they were sent and what has changed since. */
@Controller
@OfToday
class SendingController {

    private final PlanMakingQueries makings;
    private final PlanTexts texts;
    private final HearingService service;
    private final MakingBodies bodies;
    private final Once once;

    SendingController(
            PlanMakingQueries makings,
            PlanTexts texts,
            HearingService service,
            MakingBodies bodies,
            Once once) {
        this.makings = makings;
        this.texts = texts;
        this.service = service;
        this.bodies = bodies;
        this.once = once;
    }

    /** Whom a proposal is sent to, as it is typed. */
    public record SendingForm(
            @Nullable String key,
            @Nullable List<String> asked,
            @Nullable String sentOn,
            @Nullable String answerBy,
            @Nullable String note) {

        List<String> ticked() {
            return asked == null ? List.of() : asked;
        }

        List<BodyId> bodies() {
            return ticked().stream()
                    .flatMap(typed -> Typing.id(typed).stream())
                    .map(BodyId::new)
                    .toList();
        }
    }

    private MakingRow kept(PlanMakingId id) {
        return MakingForms.kept(makings.find(id).orElseThrow(NotFound::new));
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-makings/{id}/sendings/new")
    Html form(Shell shell, @PathVariable PlanMakingId id) {
        LocalDate today = shell.today();
        SendingForm form =
                new SendingForm(
                        Once.newKey(),
                        List.of(),
                        today.toString(),
                        today.plusWeeks(4).toString(),
                        null);
        return Html.of(page(shell, kept(id), form, FormErrors.none(shell)));
    }

    private SmallFormPage page(Shell shell, MakingRow making, SendingForm form, FormErrors errors) {
        return MakingForms.page(
                        shell,
                        making.id(),
                        making.versionKey(),
                        shell.t("governance.sending.new"),
                        shell.t("governance.sending.lead"),
                        MakingForms.address(making.id()) + "/sendings",
                        form.key(),
                        null,
                        List.of(
                                SmallField.boxes(
                                        "asked",
                                        shell.t("governance.sending.asked"),
                                        form.ticked(),
                                        bodies.heard(shell)),
                                SmallField.day(
                                        "sentOn", shell.t("governance.sending.day"), form.sentOn()),
                                SmallField.day(
                                                "answerBy",
                                                shell.t("governance.hearing.answerBy"),
                                                form.answerBy())
                                        .hinted(shell.t("governance.hearing.answerBy.hint")),
                                SmallField.text(
                                                "note",
                                                shell.t("governance.sending.note"),
                                                form.note(),
                                                2_000)
                                        .mayBeEmpty()),
                        errors)
                .doing(shell.t("governance.sending.submit"));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings/{id}/sendings")
    Html send(Shell shell, @PathVariable PlanMakingId id, @ModelAttribute SendingForm form) {
        MakingRow making = kept(id);
        FormErrors errors = new FormErrors(shell);
        List<BodyId> asked = form.bodies();
        if (asked.isEmpty()) {
            errors.add("asked", "governance.sending.nobody");
        }
        LocalDate day = errors.date("sentOn", form.sentOn());
        if (day.isAfter(shell.today())) {
            errors.add("sentOn", "governance.sending.future");
        }
        LocalDate by = errors.date("answerBy", form.answerBy());
        if (by.isBefore(day)) {
            errors.add("answerBy", "governance.sending.backwards");
        }
        String note = errors.optionalText("note", form.note(), 2_000);
        if (errors.any()) {
            return Html.invalid(page(shell, making, form, errors));
        }
        try {
            return Html.redirect(
                            once.create(
                                    "plan-sending",
                                    form.key(),
                                    form,
                                    () -> {
                                        service.send(id, asked, day, by, note);
                                        return MakingForms.address(id);
                                    }))
                    .saying("governance.sending.sent");
        } catch (Invalid hindered) {
            errors.add(FormErrors.FORM, hindered.messageKey());
            return Html.invalid(page(shell, making, form, errors));
        }
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}/sendings/{number}")
    Html text(Shell shell, @PathVariable PlanMakingId id, @PathVariable int number) {
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        return Html.of(
                new SentTextPage(
                        shell,
                        making,
                        "sending",
                        texts.sendings(id).stream()
                                .filter(one -> one.number() == number)
                                .findFirst()
                                .orElseThrow(NotFound::new),
                        texts.sent(id, number).orElseThrow(NotFound::new)));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}/sendings/{number}/changes")
    Html changes(Shell shell, @PathVariable PlanMakingId id, @PathVariable int number) {
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        PlanText sent = texts.sent(id, number).orElseThrow(NotFound::new);
        return Html.of(
                new SentChangesPage(
                        shell,
                        making,
                        "sending",
                        texts.sendings(id).stream()
                                .filter(one -> one.number() == number)
                                .findFirst()
                                .orElseThrow(NotFound::new),
                        sent.differencesTo(texts.now(making.planVersionId()))));
    }
}
