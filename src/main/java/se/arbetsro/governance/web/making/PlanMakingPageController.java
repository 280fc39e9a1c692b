package se.arbetsro.governance.web.making;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.hearing.HearingQueries;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.making.CheckPointQueries;
import se.arbetsro.governance.domain.making.CheckPointQueries.PointRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanTexts;
import se.arbetsro.governance.domain.officer.OfficerReports;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** A case, on one page. */
@Controller
@OfToday
class PlanMakingPageController {

    private final PlanMakingQueries makings;
    private final PlanTexts texts;
    private final HearingQueries hearings;
    private final CheckPointQueries points;
    private final OfficerReports reports;
    private final AuditQueries audit;

    PlanMakingPageController(
            PlanMakingQueries makings,
            PlanTexts texts,
            HearingQueries hearings,
            CheckPointQueries points,
            OfficerReports reports,
            AuditQueries audit) {
        this.makings = makings;
        this.texts = texts;
        this.hearings = hearings;
        this.points = points;
        this.reports = reports;
        this.audit = audit;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}")
    Html show(Shell shell, @PathVariable PlanMakingId id) {
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        List<HearingRow> asked = hearings.of(id);
        List<PointRow> checks = points.of(id);
        boolean writes = making.keeps() && making.state().writing();
        return Html.of(
                new PlanMakingPage(
                        shell,
                        making,
                        CourseLine.of(
                                shell,
                                making,
                                makings.steps(id),
                                asked,
                                makings.outcomes(id),
                                checks),
                        texts.sendings(id),
                        texts.submissions(id),
                        asked,
                        hearings.views(id),
                        makings.boards(id),
                        makings.consultations(id, making.versionKey()),
                        checks,
                        making.open() && making.submissions() > 0,
                        writes ? reports.mark(id).orElse(null) : null,
                        making.open()
                                ? HistoryLine.of(shell, audit.historyOf("plan-making", id.value()))
                                : List.of()));
    }
}
