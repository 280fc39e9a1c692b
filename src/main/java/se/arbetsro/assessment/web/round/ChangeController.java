package se.arbetsro.assessment.web.round;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.LineRow;
import se.arbetsro.assessment.domain.overview.Change;
import se.arbetsro.assessment.domain.overview.ChangeQueries;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** A round beside an earlier one. */
@Controller
class ChangeController {

    private final RoundQueries rounds;
    private final ChangeQueries queries;
    private final AnswerQueries answers;

    ChangeController(RoundQueries rounds, ChangeQueries queries, AnswerQueries answers) {
        this.rounds = rounds;
        this.queries = queries;
        this.answers = answers;
    }

    /** A round, the one before, and what differs in the districts that are wanted. */
    private record Compared(
            RoundHead round,
            List<RoundHead> earlier,
            @Nullable RoundHead before,
            List<Change> changes) {}

    private Compared compared(Shell shell, RoundId id, ChangeFilterForm form) {
        RoundHead round = rounds.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
        List<RoundHead> earlier = rounds.before(id, Words.moment(shell));
        RoundHead before = form.chosen(earlier).orElse(null);
        return new Compared(
                round,
                earlier,
                before,
                before == null
                        ? List.of()
                        : queries.between(before.id(), id, form.wanted(), Words.moment(shell)));
    }

    private Map<String, String> lines(Shell shell) {
        return answers.lines().stream()
                .collect(Collectors.toMap(LineRow::key, one -> shell.in(one.name())));
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses/rounds/{id}/changes")
    Html changes(Shell shell, @PathVariable RoundId id, @ModelAttribute ChangeFilterForm form) {
        Compared compared = compared(shell, id, form);
        List<Change> listed = compared.changes().stream().filter(form::takes).toList();
        Paging paging = Paging.of(form.asked(), listed.size());
        return Html.of(
                new ChangePage(
                        shell,
                        compared.round(),
                        compared.before(),
                        compared.earlier().stream()
                                .map(one ->
                                        Option.of(
                                                one.id().value().toString(), shell.in(one.name())))
                                .toList(),
                        listed.stream().skip(paging.offset()).limit(paging.size()).toList(),
                        paging,
                        form,
                        compared.changes().stream()
                                .collect(
                                        Collectors.groupingBy(Change::kind, Collectors.counting())),
                        rounds.names(id).stream()
                                .map(one -> Option.of(one.id().value().toString(), one.name()))
                                .toList(),
                        lines(shell)));
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/analyses/rounds/{id}/changes", params = "format")
    TableFile<Change> file(
            Shell shell,
            @PathVariable RoundId id,
            @ModelAttribute ChangeFilterForm form,
            @RequestParam TableFormat format) {
        Compared compared = compared(shell, id, form);
        Map<String, String> lines = lines(shell);
        return TableFile.of(
                shell,
                export(shell, lines),
                format,
                () -> compared.changes().stream().filter(form::takes));
    }

    private static TableExport<Change> export(Shell shell, Map<String, String> lines) {
        return TableExport.<Change>titled("Sedan förra omgången", "Since the last round")
                .column("Enhet", "Unit", ValueType.text(), Change::unitName)
                .column("Område", "Area", ValueType.text(), row -> shell.in(row.area()))
                .column(
                        "Verksamhetsområde",
                        "Service line",
                        ValueType.text(),
                        row ->
                                row.line() == null
                                        ? shell.t("assessment.line.whole")
                                        : lines.getOrDefault(row.line(), row.line()))
                .column(
                        "Vad har hänt",
                        "What happened",
                        ValueType.text(),
                        row -> ChangePage.word(shell, row.kind()))
                .column("Då", "Then", ValueType.text(), row -> Words.of(shell, row.before()))
                .column("Nu", "Now", ValueType.text(), row -> Words.of(shell, row.now()))
                .column("Besvarades då av", "Answered then by", ValueType.text(), Change::from)
                .build();
    }
}
