package se.arbetsro.indicator.web.national;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.national.ComparisonGroups;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.indicator.domain.national.NationalQueries.Member;
import se.arbetsro.indicator.domain.national.NationalQueries.Row;
import se.arbetsro.indicator.national.ComparisonGroup;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The measures by which the municipality is compared with others, and with whom. */
@Controller
@OfToday
class NationalController {

    private static final String ADDRESS = "/indicators/national";

    private final NationalQueries queries;
    private final NationalIntake intake;
    private final ComparisonGroups groups;
    private final IndicatorService indicators;

    NationalController(
            NationalQueries queries,
            NationalIntake intake,
            ComparisonGroups groups,
            IndicatorService indicators) {
        this.queries = queries;
        this.intake = intake;
        this.groups = groups;
        this.indicators = indicators;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(ADDRESS)
    Html list(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        long total = queries.count(q.strip());
        Paging paging = Paging.of(page, total);
        boolean defines = indicators.mayDefine();
        Municipality own = queries.own().orElse(null);
        return Html.of(
                new NationalListPage(
                        shell,
                        q,
                        total > 0 || !q.isBlank(),
                        queries.list(q.strip(), paging.size(), paging.offset()).stream()
                                .map(one -> row(shell, one))
                                .toList(),
                        paging,
                        groups.list().stream().map(NationalController::group).toList(),
                        defines
                                ? queries.municipalities().stream()
                                        .map(one -> Option.of(one.id(), one.name()))
                                        .toList()
                                : List.of(),
                        own == null ? "" : own.id(),
                        own == null ? "" : own.name(),
                        defines));
    }

    private static NationalListPage.Row row(Shell shell, Row one) {
        return new NationalListPage.Row(
                one.id(),
                one.title(),
                shell.number((long) one.municipalities()),
                one.latest() == null ? "" : one.latest().toString());
    }

    private static NationalListPage.Group group(ComparisonGroup group) {
        return new NationalListPage.Group(
                group.name(),
                group.members().stream().map(Municipality::name).collect(Collectors.joining(", ")));
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = ADDRESS, params = "format")
    TableFile<Row> file(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam TableFormat format) {
        TableExport<Row> export =
                TableExport.<Row>titled("Nyckeltal i Kolada", "Measures of Kolada")
                        .column("Nyckeltal", "Measure", ValueType.text(), Row::id)
                        .column("Titel", "Title", ValueType.text(), Row::title)
                        .column(
                                "Antal kommuner",
                                "Number of municipalities",
                                ValueType.wholeNumber(0, 10_000),
                                Row::municipalities)
                        .column(
                                "Senaste år",
                                "Latest year",
                                ValueType.wholeNumber(0, 9999),
                                Row::latest)
                        .build();
        return TableFile.of(
                shell,
                export,
                format,
                () -> queries.list(q.strip(), Integer.MAX_VALUE, 0).stream());
    }

    /** In the form in which groups are read in, so that they can be changed in the file. */
    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = ADDRESS + "/groups", params = "format")
    TableFile<Member> groups(Shell shell, @RequestParam TableFormat format) {
        TableExport<Member> export =
                TableExport.<Member>titled("Jämförelsegrupper", "Comparison groups")
                        .column("Grupp", "Group", ValueType.text(), Member::name)
                        .column("Kommun", "Municipality", ValueType.text(), Member::municipality)
                        .column("Namn", "Name", ValueType.text(), Member::municipalityName)
                        .build();
        return TableFile.of(shell, export, format, () -> queries.members().stream());
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS + "/own")
    Html own(@RequestParam String municipality) {
        intake.sayOwn(municipality);
        return Html.redirect(ADDRESS).saying("indicator.national.own.saved");
    }
}
