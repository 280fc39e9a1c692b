package se.arbetsro.assessment.web.round;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.round.RoundContent;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.RoundService;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Rounds of the local analysis. */
@Controller
class RoundController {

    private final RoundQueries queries;
    private final RoundService rounds;
    private final AnalysisQueries analyses;
    private final Once once;

    RoundController(
            RoundQueries queries, RoundService rounds, AnalysisQueries analyses, Once once) {
        this.queries = queries;
        this.rounds = rounds;
        this.analyses = analyses;
        this.once = once;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses")
    Html list(Shell shell) {
        return Html.of(
                new RoundListPage(
                        shell,
                        queries.all(Words.moment(shell)),
                        shell.asOf() == null ? analyses.tasks() : List.of(),
                        maySteer(shell)));
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses/rounds/{id}")
    Html round(Shell shell, @PathVariable RoundId id) {
        RoundHead round = find(shell, id);
        return Html.of(
                new RoundPage(
                        shell, round, queries.districts(id, Words.moment(shell)), maySteer(shell)));
    }

    @Allowed(Permission.ROUND_EDIT)
    @GetMapping("/analyses/rounds/new")
    Html newRound(Shell shell) {
        List<String> districts =
                queries.administrations(shell.today()).stream()
                        .filter(RoundQueries.Administration::district)
                        .map(one -> one.id().value().toString())
                        .toList();
        String version =
                queries.versions(shell.today()).stream()
                        .map(one -> one.id().value().toString())
                        .findFirst()
                        .orElse("");
        String period =
                new Period(
                                Period.Kind.TERM,
                                shell.today().getYear(),
                                shell.today().getMonthValue() <= 6 ? 1 : 2)
                        .code();
        return Html.of(
                form(
                        shell,
                        RoundForm.empty(Once.newKey(), version, period, districts),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.ROUND_EDIT)
    @PostMapping("/analyses/rounds")
    Html prepare(Shell shell, @ModelAttribute RoundForm form) {
        FormErrors errors = new FormErrors(shell);
        RoundContent content = form.content(errors).orElse(null);
        PlanVersionId version = form.chosenVersion().map(PlanVersionId::new).orElse(null);
        if (version == null) {
            errors.add("planVersion", "platform.form.choice");
        }
        if (content == null || version == null) {
            return Html.invalid(form(shell, form, errors));
        }
        String location =
                once.create(
                        "round",
                        form.key(),
                        form,
                        () ->
                                "/analyses/rounds/"
                                        + rounds.prepare(version, content, form.taking()).value());
        return Html.redirect(location).saying("assessment.round.prepared");
    }

    @Allowed(Permission.ROUND_EDIT)
    @PostMapping("/analyses/rounds/{id}/opening")
    Html open(Shell shell, @PathVariable RoundId id) {
        rounds.open(id);
        return back(id).saying("assessment.round.isOpen");
    }

    @Allowed(Permission.ROUND_EDIT)
    @PostMapping("/analyses/rounds/{id}/closing")
    Html close(Shell shell, @PathVariable RoundId id) {
        rounds.close(id);
        return back(id).saying("assessment.round.isClosed");
    }

    @Allowed(Permission.ROUND_EDIT)
    @PostMapping("/analyses/rounds/{id}/reopening")
    Html reopen(Shell shell, @PathVariable RoundId id) {
        rounds.reopen(id);
        return back(id).saying("assessment.round.isOpen");
    }

    private static Html back(RoundId id) {
        return Html.redirect("/analyses/rounds/" + id.value());
    }

    private RoundHead find(Shell shell, RoundId id) {
        return queries.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
    }

    private RoundFormPage form(Shell shell, RoundForm form, FormErrors errors) {
        return new RoundFormPage(
                shell,
                shell.t("assessment.round.new"),
                shell.t("assessment.round.form.lead"),
                shell.t("assessment.round.form.submit"),
                "/analyses/rounds",
                "/analyses",
                form,
                errors,
                queries.versions(shell.today()).stream()
                        .map(one ->
                                Option.of(
                                        one.id().value().toString(),
                                        one.key() + " – " + shell.in(one.title())))
                        .toList(),
                queries.administrations(shell.today()).stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList());
    }

    private static boolean maySteer(Shell shell) {
        return shell.asOf() == null && Access.may(CurrentViewer.get(), Permission.ROUND_EDIT);
    }
}
