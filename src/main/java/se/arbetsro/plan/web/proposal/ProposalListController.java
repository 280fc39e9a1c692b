package se.arbetsro.plan.web.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.proposal.Mandate;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What a version proposes, as a page and as a file with the texts in both languages. */
@Controller
class ProposalListController {

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    private final PlanQueries plans;
    private final ProposalQueries proposals;

    ProposalListController(PlanQueries plans, ProposalQueries proposals) {
        this.plans = plans;
        this.proposals = proposals;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}/proposals")
    Html list(
            Shell shell,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String mandate) {
        VersionRow row = version(version);
        List<Option> areas = new ArrayList<>();
        areas.add(Option.of(ProposalListPage.WHOLE, shell.t("plan.proposal.whole")));
        plans.editions(row.id())
                .forEach(one ->
                        areas.add(
                                Option.of(
                                        one.areaKey(),
                                        PlanWords.area(shell, one.number(), one.shortName()))));
        return Html.of(
                new ProposalListPage(
                        shell,
                        row,
                        proposals.of(row.id(), wanted(area, mandate)),
                        areas,
                        area,
                        mandate,
                        Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_READ),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)));
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private static ProposalQueries.Wanted wanted(@Nullable String area, @Nullable String mandate) {
        Mandate of = null;
        for (Mandate one : Mandate.values()) {
            of = one.name().equals(mandate) ? one : of;
        }
        return new ProposalQueries.Wanted(
                area == null || area.isEmpty()
                        ? null
                        : area.equals(ProposalListPage.WHOLE) ? "" : area,
                of);
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans/{version}/proposals", params = "format")
    TableFile<ProposalRow> file(
            Shell shell,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String mandate,
            @RequestParam TableFormat format) {
        VersionRow row = version(version);
        TableExport.Builder<ProposalRow> export =
                TableExport.<ProposalRow>titled("Planens förslag", "Plan proposals")
                        .column("Version", "Version", ValueType.text(), ProposalRow::versionKey)
                        .column("Ordning", "Order", COUNT, ProposalRow::position)
                        .column(
                                "Område",
                                "Area",
                                ValueType.text(),
                                one -> ProposalWords.area(shell, one))
                        .column(
                                "Förslag, svenska",
                                "Proposal, Swedish",
                                ValueType.text(),
                                ProposalRow::titleSv)
                        .column(
                                "Förslag, engelska",
                                "Proposal, English",
                                ValueType.text(),
                                ProposalRow::titleEn)
                        .column(
                                "Text, svenska",
                                "Text, Swedish",
                                ValueType.text(),
                                ProposalRow::textSv)
                        .column(
                                "Text, engelska",
                                "Text, English",
                                ValueType.text(),
                                ProposalRow::textEn)
                        .column(
                                "Uppdrag",
                                "Mandate",
                                ValueType.text(),
                                one -> ProposalWords.of(shell, one.mandate()))
                        .column(
                                "Uppdragets källa",
                                "Source of the mandate",
                                ValueType.text(),
                                ProposalRow::mandateSource)
                        .column(
                                "Stadsövergripande aktiviteter",
                                "City-wide activities",
                                COUNT,
                                ProposalRow::cityWide);
        if (Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_READ)) {
            export =
                    export.column("Antar", "Adopted", COUNT, ProposalRow::adopted)
                            .column("Anpassar", "Adapted", COUNT, ProposalRow::adapted)
                            .column("Inte här", "Not here", COUNT, ProposalRow::notHere);
        }
        return TableFile.of(
                shell,
                export.build(),
                format,
                () -> proposals.of(row.id(), wanted(area, mandate)).stream());
    }
}
