package se.arbetsro.governance.web.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.decision.DecisionContent;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionFilter;
import se.arbetsro.governance.domain.making.BoardOutcome;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.MakingDecisions;
import se.arbetsro.governance.domain.making.MakingState;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.InUse;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** What boards decide on a plan version, and the day from which it is in force. */
@Controller
@OfToday
class OutcomeController {

    private static final int MENU = 20;

    private final PlanMakingQueries makings;
    private final DecisionQueries decisions;
    private final MakingDecisions service;
    private final Once once;

    OutcomeController(
            PlanMakingQueries makings,
            DecisionQueries decisions,
            MakingDecisions service,
            Once once) {
        this.makings = makings;
        this.decisions = decisions;
        this.service = service;
        this.once = once;
    }

    /**
     * What a board decided, as it is typed.
     *
     * @param decision one that is there already; empty for one that is written here
     */
    public record OutcomeForm(
            @Nullable String key,
            @Nullable String outcome,
            @Nullable String decision,
            @Nullable String day,
            @Nullable String paragraph,
            @Nullable String text) {}

    private MakingRow known(PlanMakingId id) {
        return makings.find(id).orElseThrow(NotFound::new);
    }

    private BoardRow deciding(MakingRow making, BodyId board) {
        BoardRow row =
                makings.boards(making.id()).stream()
                        .filter(one -> one.id().equals(board))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!making.keeps() && !row.keeps()) {
            throw new Forbidden();
        }
        return row;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}/boards/{board}/outcome")
    Html form(Shell shell, @PathVariable PlanMakingId id, @PathVariable BodyId board) {
        MakingRow making = known(id);
        OutcomeForm form =
                new OutcomeForm(
                        Once.newKey(),
                        null,
                        null,
                        shell.today().toString(),
                        null,
                        shell.t("governance.making.outcome.text.usual", making.title()));
        return Html.of(page(shell, making, deciding(making, board), form, FormErrors.none(shell)));
    }

    private SmallFormPage page(
            Shell shell, MakingRow making, BoardRow board, OutcomeForm form, FormErrors errors) {
        List<Option> there = new ArrayList<>();
        there.add(Option.of("", shell.t("governance.making.outcome.writtenHere")));
        decisions.list(DecisionFilter.of(board.id()), MENU, 0).stream()
                .filter(DecisionQueries.DecisionRow::settled)
                .forEach(one ->
                        there.add(
                                Option.of(
                                        one.id().value().toString(),
                                        shell.date(one.decidedOn()) + " " + one.title())));
        List<SmallField> fields = new ArrayList<>();
        fields.add(
                SmallField.radios(
                        "outcome",
                        shell.t("governance.making.outcome"),
                        form.outcome(),
                        MakingWords.outcomes(shell)));
        if (there.size() > 1) {
            fields.add(
                    SmallField.choice(
                            "decision",
                            shell.t("governance.making.outcome.decision"),
                            form.decision(),
                            there));
        }
        fields.add(
                SmallField.day("day", shell.t("governance.decision.day"), form.day())
                        .hinted(shell.t("governance.making.outcome.day.hint")));
        fields.add(
                SmallField.line(
                                "paragraph",
                                shell.t("governance.making.paragraph"),
                                form.paragraph(),
                                20)
                        .hinted(shell.t("governance.making.paragraph.hint"))
                        .mayBeEmpty());
        fields.add(
                SmallField.text(
                        "text", shell.t("governance.decision.wording"), form.text(), 4_000));
        return MakingForms.page(
                shell,
                making.id(),
                making.versionKey(),
                shell.t("governance.making.outcome.of", board.name()),
                shell.t("governance.making.outcome.lead"),
                MakingForms.address(making.id()) + "/boards/" + board.id().value() + "/outcome",
                form.key(),
                null,
                fields,
                errors);
    }

    @Allowed(Permission.PLAN_READ)
    @PostMapping("/plan-makings/{id}/boards/{board}/outcome")
    Html decide(
            Shell shell,
            @PathVariable PlanMakingId id,
            @PathVariable BodyId board,
            @ModelAttribute OutcomeForm form) {
        MakingRow making = known(id);
        BoardRow row = deciding(making, board);
        FormErrors errors = new FormErrors(shell);
        BoardOutcome outcome = errors.optionalChoice("outcome", form.outcome(), BoardOutcome.class);
        if (outcome == null) {
            errors.add("outcome", "platform.form.choice");
        }
        String paragraph = errors.optionalText("paragraph", form.paragraph(), 20);
        DecisionId there = Typing.id(form.decision()).map(DecisionId::new).orElse(null);
        DecisionContent content = there == null ? content(shell, making, form, errors) : null;
        if (errors.any() || outcome == null) {
            return Html.invalid(page(shell, making, row, form, errors));
        }
        try {
            return Html.redirect(
                            once.create(
                                    "plan-outcome",
                                    form.key(),
                                    form,
                                    () -> {
                                        if (there != null) {
                                            service.decided(id, board, outcome, paragraph, there);
                                        } else if (content != null) {
                                            service.decided(id, board, outcome, paragraph, content);
                                        }
                                        return MakingForms.address(id);
                                    }))
                    .saying("governance.making.outcome.noted");
        } catch (Invalid hindered) {
            errors.add(field(hindered, there != null), hindered.messageKey());
            return Html.invalid(page(shell, making, row, form, errors));
        }
    }

    /** The field that a fault is about. */
    private static String field(Invalid fault, boolean there) {
        return switch (fault.messageKey()) {
            case "governance.making.outcome.early" -> there ? "decision" : "day";
            case "governance.making.outcome.notedBefore", "governance.making.otherDecision" ->
                    "decision";
            default -> FormErrors.FORM;
        };
    }

    private static DecisionContent content(
            Shell shell, MakingRow making, OutcomeForm form, FormErrors errors) {
        LocalDate day = errors.date("day", form.day());
        if (day.isAfter(shell.today())) {
            errors.add("day", "governance.making.outcome.future");
        }
        String title = making.title();
        return new DecisionContent(
                title.length() > 200 ? title.substring(0, 200) : title,
                errors.text("text", form.text(), 4_000),
                day,
                making.registryNumber(),
                shell.lang());
    }

    /** From which day a version is in force, and which end before it, as it is typed. */
    public record ForceForm(
            @Nullable String version, @Nullable String day, @Nullable List<String> ends) {

        boolean ends(InUse version) {
            return ends != null && ends.contains(version.id().value().toString());
        }
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-makings/{id}/force")
    Html force(Shell shell, @PathVariable PlanMakingId id) {
        MakingRow making = MakingForms.kept(known(id));
        LocalDate day = making.usedFrom() == null ? shell.today() : making.usedFrom();
        ForceForm form =
                new ForceForm(
                        Long.toString(making.version()),
                        day.toString(),
                        makings.inUse(id).stream()
                                .map(one -> one.id().value().toString())
                                .toList());
        return Html.of(force(shell, making, form, FormErrors.none(shell)));
    }

    private SmallFormPage force(Shell shell, MakingRow making, ForceForm form, FormErrors errors) {
        SmallField day = SmallField.day("day", shell.t("governance.making.inForceOn"), form.day());
        List<SmallField> fields = new ArrayList<>();
        fields.add(
                making.usedFrom() == null
                        ? day
                        : day.hinted(
                                shell.t(
                                        "governance.making.force.used",
                                        shell.date(making.usedFrom()))));
        List<InUse> inUse = makings.inUse(making.id());
        if (!inUse.isEmpty()) {
            fields.add(
                    SmallField.boxes(
                                    "ends",
                                    shell.t("governance.making.force.ends"),
                                    form.ends() == null ? List.of() : form.ends(),
                                    inUse.stream()
                                            .map(one ->
                                                    Option.of(
                                                            one.id().value().toString(),
                                                            shell.t(
                                                                    "governance.making.force.end",
                                                                    one.key(),
                                                                    shell.date(one.since()))))
                                            .toList())
                            .hinted(shell.t("governance.making.force.ends.hint"))
                            .mayBeEmpty());
        }
        return MakingForms.page(
                shell,
                making.id(),
                making.versionKey(),
                shell.t("governance.making.force"),
                shell.t("governance.making.force.lead"),
                MakingForms.address(making.id()) + "/force",
                null,
                form.version(),
                fields,
                errors);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings/{id}/force")
    Html comeIntoForce(Shell shell, @PathVariable PlanMakingId id, @ModelAttribute ForceForm form) {
        MakingRow making = MakingForms.kept(known(id));
        FormErrors errors = new FormErrors(shell);
        LocalDate day = errors.date("day", form.day());
        boolean early =
                making.usedFrom() == null
                        && makings.boards(id).stream()
                                .map(BoardRow::decidedOn)
                                .anyMatch(decided -> decided != null && day.isBefore(decided));
        if (early) {
            errors.add("day", "governance.making.force.early");
        }
        List<InUse> ended = makings.inUse(id).stream().filter(form::ends).toList();
        ended.stream()
                .filter(one -> !one.since().isBefore(day))
                .findFirst()
                .ifPresent(one ->
                        errors.add(
                                "ends",
                                "governance.making.force.endsEarly",
                                one.key(),
                                shell.date(one.since())));
        if (making.state() != MakingState.DECIDED) {
            errors.add(FormErrors.FORM, "governance.making.notDecided");
        }
        if (errors.any()) {
            return Html.invalid(force(shell, making, form, errors));
        }
        try {
            service.comeIntoForce(
                    id,
                    SeenVersion.of(form.version()),
                    day,
                    ended.stream().map(InUse::id).toList());
        } catch (MakingChangedMeanwhile meanwhile) {
            MakingRow now = known(id);
            return Html.conflict(
                    force(
                            shell,
                            now,
                            new ForceForm(Long.toString(now.version()), form.day(), form.ends()),
                            MakingForms.changedMeanwhile(shell, now)));
        } catch (Invalid other) {
            errors.add("day", other.messageKey());
            return Html.invalid(force(shell, making, form, errors));
        }
        return Html.redirect(MakingForms.address(id)).saying("governance.making.force.done");
    }
}
