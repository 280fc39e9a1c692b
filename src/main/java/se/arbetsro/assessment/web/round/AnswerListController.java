package se.arbetsro.assessment.web.round;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerFilter;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AnswerRow;
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
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The answers of a round as a list and as a file. */
@Controller
class AnswerListController {

    private final RoundQueries rounds;
    private final AnswerQueries answers;

    AnswerListController(RoundQueries rounds, AnswerQueries answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses/rounds/{id}/answers")
    Html list(Shell shell, @PathVariable RoundId id, @ModelAttribute AnswerFilterForm form) {
        RoundHead round = rounds.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
        AnswerFilter filter = form.of(id, new FormErrors(shell));
        Paging paging = Paging.of(form.asked(), answers.count(filter, Words.moment(shell)));
        return Html.of(
                new AnswerListPage(
                        shell,
                        round,
                        answers.page(filter, Words.moment(shell), paging.offset(), paging.size()),
                        paging,
                        form,
                        answers.areasOf(round.planVersionId()).stream()
                                .map(area -> Option.of(area.key(), Words.of(shell, area)))
                                .toList(),
                        answers.lines().stream()
                                .map(line -> Option.of(line.key(), shell.in(line.name())))
                                .toList(),
                        rounds.names(id).stream()
                                .map(one -> Option.of(one.id().value().toString(), one.name()))
                                .toList()));
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/analyses/rounds/{id}/answers", params = "format")
    TableFile<AnswerRow> file(
            Shell shell,
            @PathVariable RoundId id,
            @ModelAttribute AnswerFilterForm form,
            @RequestParam TableFormat format) {
        RoundHead round = rounds.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
        AnswerFilter filter = form.of(round.id(), new FormErrors(shell));
        return TableFile.of(
                shell, export(shell), format, () -> answers.stream(filter, Words.moment(shell)));
    }

    private static TableExport<AnswerRow> export(Shell shell) {
        Language language = shell.language();
        return TableExport.<AnswerRow>titled("Svar", "Answers")
                .column("Förvaltning", "Administration", ValueType.text(), AnswerRow::district)
                .column("Enhet", "Unit", ValueType.text(), AnswerRow::unit)
                .column("Område", "Area", ValueType.text(), row -> row.area().name().in(language))
                .column(
                        "Verksamhetsområde",
                        "Service line",
                        ValueType.text(),
                        row -> in(row.lineName(), language))
                .column("Läge", "State", ValueType.text(), row -> Words.of(shell, row.state()))
                .column(
                        "Ska något göras",
                        "To be done",
                        ValueType.text(),
                        row -> Words.of(shell, row.content().need()))
                .column("Därför att", "Because", ValueType.text(), row -> row.content().because())
                .column(
                        "Så är läget",
                        "Situation",
                        ValueType.text(),
                        row -> row.content().situation())
                .column("Vad", "What", ValueType.text(), row -> row.content().what())
                .column("När", "When", ValueType.text(), row -> row.content().timing())
                .column("Hur", "How", ValueType.text(), row -> row.content().how())
                .column("Gäller fortfarande", "Still true", ValueType.yesNo(), AnswerRow::stillTrue)
                .build();
    }

    private static @Nullable String in(@Nullable Text2 text, Language language) {
        return text == null ? null : text.in(language);
    }
}
