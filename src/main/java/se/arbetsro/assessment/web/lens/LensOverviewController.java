package se.arbetsro.assessment.web.lens;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.overview.LensOverviewQueries;
import se.arbetsro.assessment.domain.overview.LensOverviewQueries.Row;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** What confirmed analyses of all rounds say through lenses, for whoever may see their answers. */
@Controller
class LensOverviewController {

    private final LensOverviewQueries queries;

    LensOverviewController(LensOverviewQueries queries) {
        this.queries = queries;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(LensOverviewPage.PATH)
    Html list(Shell shell, @ModelAttribute LensOverviewForm form) {
        LensOverviewQueries.Filter filter = form.filter(new FormErrors(shell));
        Paging paging = Paging.of(form.asked(), queries.count(filter, Words.moment(shell)));
        return Html.of(
                new LensOverviewPage(
                        shell,
                        queries.counts(filter, Words.moment(shell)),
                        queries.page(filter, Words.moment(shell), paging.offset(), paging.size()),
                        paging,
                        form,
                        options(shell, queries.lenses()),
                        options(shell, queries.areas()),
                        options(shell, queries.rounds()),
                        options(shell, queries.districts())));
    }

    private static List<Option> options(Shell shell, List<LensOverviewQueries.Choice> choices) {
        return choices.stream().map(one -> Option.of(one.value(), shell.in(one.name()))).toList();
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = LensOverviewPage.PATH, params = "format")
    TableFile<Row> file(
            Shell shell, @ModelAttribute LensOverviewForm form, @RequestParam TableFormat format) {
        LensOverviewQueries.Filter filter = form.filter(new FormErrors(shell));
        String kept = shell.t("assessment.words.kept");
        Language language = shell.language();
        return TableFile.of(
                shell,
                TableExport.<Row>titled("Perspektiv", "Lenses")
                        .column(
                                "Omgång",
                                "Round",
                                ValueType.text(),
                                row -> row.round().in(language))
                        .column("Förvaltning", "Administration", ValueType.text(), Row::district)
                        .column("Enhet", "Unit", ValueType.text(), Row::unit)
                        .column("Område", "Area", ValueType.text(), row -> row.area().in(language))
                        .column(
                                "Perspektiv",
                                "Lens",
                                ValueType.text(),
                                row -> row.lens().in(language))
                        .column("Risk", "Risk", ValueType.text(), row -> risk(shell, row))
                        .column(
                                "Svar",
                                "Answer",
                                ValueType.text(),
                                row -> row.shown() ? row.said() : kept)
                        .column(
                                "Minskar risken",
                                "Lessens the risk",
                                ValueType.text(),
                                row -> row.shown() ? row.measure() : kept)
                        .build(),
                format,
                () -> queries.stream(filter, Words.moment(shell)));
    }

    private static String risk(Shell shell, Row row) {
        Risk risk = row.risk();
        return risk == null ? "" : LensWords.of(shell, risk);
    }
}
