package se.arbetsro.indicator.web.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.indicator.domain.reporting.ReportingRoundChanged;
import se.arbetsro.indicator.domain.reporting.ReportingRoundContent;
import se.arbetsro.indicator.domain.reporting.ReportingRoundQueries;
import se.arbetsro.indicator.domain.reporting.ReportingRoundQueries.Part;
import se.arbetsro.indicator.domain.reporting.ReportingRounds;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Opens, changes and closes rounds of reporting. */
@Controller
class RoundEditController {

    private static final String ADDRESS = "/indicators/rounds";

    private final ReportingRoundQueries queries;
    private final ReportingRounds rounds;
    private final IndicatorQueries indicators;
    private final Stewardships stewardships;
    private final LastSaved lastSaved;
    private final Once once;

    RoundEditController(
            ReportingRoundQueries queries,
            ReportingRounds rounds,
            IndicatorQueries indicators,
            Stewardships stewardships,
            LastSaved lastSaved,
            Once once) {
        this.queries = queries;
        this.rounds = rounds;
        this.indicators = indicators;
        this.stewardships = stewardships;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    /**
     * @param period the code of the period to report about, by which what is reported that often is
     *     ticked
     */
    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(ADDRESS + "/new")
    Html form(Shell shell, @RequestParam(required = false) @Nullable String period) {
        Period about = Period.parse(period == null ? "" : period).orElse(null);
        List<Option> parts = parts(shell);
        ReportingRoundForm form =
                new ReportingRoundForm(
                        Once.newKey(),
                        null,
                        "",
                        "",
                        about == null ? "" : about.code(),
                        "",
                        about == null ? List.of() : reportedEvery(about.kind()),
                        parts.stream().map(Option::value).toList());
        return Html.of(opening(shell, form, FormErrors.none(shell)));
    }

    private List<String> reportedEvery(Period.Kind kind) {
        return stewardships.all().entrySet().stream()
                .filter(one -> one.getValue().content().cadence() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS)
    Html open(Shell shell, @ModelAttribute ReportingRoundForm form) {
        FormErrors errors = new FormErrors(shell);
        RoundFormPage page = opening(shell, form, errors);
        ReportingRoundContent content =
                form.content(errors, shell.today(), page.indicators(), page.parts()).orElse(null);
        if (content == null) {
            return Html.invalid(page);
        }
        String location =
                once.create(
                        "reportingRound",
                        form.key(),
                        form,
                        () -> ADDRESS + "/" + rounds.open(content).value());
        return Html.redirect(location).saying("indicator.rounds.opened");
    }

    private RoundFormPage opening(Shell shell, ReportingRoundForm form, FormErrors errors) {
        return new RoundFormPage(
                shell,
                shell.t("indicator.rounds.new"),
                shell.t("indicator.rounds.open"),
                ADDRESS,
                ADDRESS,
                form,
                errors,
                indicators(shell),
                parts(shell));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(ADDRESS + "/{id}/edit")
    Html change(Shell shell, @PathVariable ReportingRoundId id) {
        ReportingRound round = steered(id);
        if (!round.open()) {
            return Html.instead(ADDRESS + "/" + id.value()).saying("indicator.rounds.isClosed");
        }
        return Html.of(changing(shell, round, form(round), FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS + "/{id}/edit")
    Html save(
            Shell shell,
            @PathVariable ReportingRoundId id,
            @ModelAttribute ReportingRoundForm form) {
        ReportingRound round = steered(id);
        FormErrors errors = new FormErrors(shell);
        RoundFormPage page = changing(shell, round, form, errors);
        ReportingRoundContent content =
                form.content(errors, shell.today(), page.indicators(), page.parts()).orElse(null);
        if (content == null) {
            return Html.invalid(page);
        }
        try {
            rounds.rewrite(id, form.seen(), content);
        } catch (ReportingRoundChanged _) {
            ReportingRound now = steered(id);
            ConflictPage both = conflict(page, now);
            return Html.conflict(
                    now.open() ? both : both.closed(shell.t("indicator.rounds.isClosed")));
        }
        return Html.redirect(page.back()).saying("platform.saved");
    }

    private ReportingRoundForm form(ReportingRound round) {
        return ReportingRoundForm.of(
                round,
                queries.indicators(round.id()),
                queries.parts(round.id()).stream().map(Part::id).toList());
    }

    private ReportingRound steered(ReportingRoundId id) {
        ReportingRound round = queries.find(id).orElseThrow(NotFound::new);
        if (!rounds.maySteer(id)) {
            throw new Forbidden();
        }
        return round;
    }

    private RoundFormPage changing(
            Shell shell, ReportingRound round, ReportingRoundForm form, FormErrors errors) {
        Map<UnitId, String> parts = new LinkedHashMap<>();
        queries.partsToAsk(shell.today()).forEach(part -> parts.put(part.id(), part.name()));
        queries.parts(round.id()).forEach(part -> parts.putIfAbsent(part.id(), part.name()));
        String address = ADDRESS + "/" + round.id().value();
        return new RoundFormPage(
                shell,
                shell.t("indicator.rounds.change"),
                shell.t("platform.form.save"),
                address + "/edit",
                address,
                form,
                errors,
                indicators(shell),
                parts.entrySet().stream()
                        .map(one -> Option.of(one.getKey().value().toString(), one.getValue()))
                        .toList());
    }

    private List<Option> indicators(Shell shell) {
        Map<String, Option> last = new LinkedHashMap<>();
        indicators.inForce(shell.today()).stream()
                .filter(one -> !one.isDerived())
                .forEach(one ->
                        last.put(
                                one.indicatorKey(),
                                Option.of(one.indicatorKey(), shell.in(one.name()))));
        return new ArrayList<>(last.values());
    }

    private List<Option> parts(Shell shell) {
        return queries.partsToAsk(shell.today()).stream()
                .map(part -> Option.of(part.id().value().toString(), part.name()))
                .toList();
    }

    private ConflictPage conflict(RoundFormPage page, ReportingRound now) {
        Shell shell = page.shell();
        ReportingRoundForm mine = page.form();
        ReportingRoundForm theirs = form(now);
        LastSaved.By by = lastSaved.of(shell, "reportingRound", now.id().value());
        return new ConflictPage(
                shell,
                page.action(),
                page.action(),
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.line(
                                "nameSv",
                                shell.t("indicator.rounds.name"),
                                mine.nameSv(),
                                theirs.nameSv()),
                        Field.line(
                                "nameEn",
                                shell.t("indicator.rounds.nameEn"),
                                mine.nameEn(),
                                theirs.nameEn()),
                        Field.line(
                                "period",
                                shell.t("indicator.rounds.period"),
                                mine.period(),
                                theirs.period()),
                        Field.line(
                                "due", shell.t("indicator.rounds.due"), mine.due(), theirs.due()),
                        Field.chosen(
                                shell,
                                "indicators",
                                shell.t("indicator.rounds.indicators"),
                                together(mine.chosenIndicators()),
                                together(theirs.chosenIndicators()),
                                page.indicators()),
                        Field.chosen(
                                shell,
                                "units",
                                shell.t("indicator.rounds.units"),
                                together(mine.chosenUnits()),
                                together(theirs.chosenUnits()),
                                page.parts())));
    }

    private static String together(List<String> chosen) {
        return String.join(",", chosen.stream().sorted().toList());
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS + "/{id}/closing")
    Html close(@PathVariable ReportingRoundId id) {
        rounds.close(id);
        return Html.redirect(ADDRESS + "/" + id.value()).saying("indicator.rounds.wasClosed");
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS + "/{id}/reopening")
    Html reopen(@PathVariable ReportingRoundId id) {
        rounds.reopen(id);
        return Html.redirect(ADDRESS + "/" + id.value()).saying("indicator.rounds.wasReopened");
    }
}
