package se.arbetsro.plan.web.governing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.domain.governing.GoverningDocumentId;
import se.arbetsro.plan.domain.governing.GoverningDocumentQueries;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.plan.domain.governing.GoverningDocumentService;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Which governing documents an area of a version, or an activity, refers to. */
@Controller
class ChooseDocumentsController {

    private final GoverningDocumentQueries documents;
    private final GoverningDocumentService service;
    private final PlanQueries plans;
    private final ActivityQueries activities;

    ChooseDocumentsController(
            GoverningDocumentQueries documents,
            GoverningDocumentService service,
            PlanQueries plans,
            ActivityQueries activities) {
        this.documents = documents;
        this.service = service;
        this.plans = plans;
        this.activities = activities;
    }

    private ChooseDocumentsPage page(
            Shell shell,
            List<Crumb> breadcrumb,
            String subject,
            String back,
            List<GoverningDocumentRow> chosen) {
        return new ChooseDocumentsPage(
                shell,
                breadcrumb,
                subject,
                back,
                documents.all(null),
                chosen.stream().map(one -> one.id().value().toString()).toList(),
                FormErrors.none(shell));
    }

    private static Set<GoverningDocumentId> read(@Nullable List<GoverningDocumentId> chosen) {
        return chosen == null ? Set.of() : chosen.stream().collect(Collectors.toSet());
    }

    private EditionRow edition(String version, String area) {
        return plans.edition(version, area).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plans/{version}/areas/{area}/documents")
    Html ofArea(Shell shell, @PathVariable String version, @PathVariable String area) {
        EditionRow row = edition(version, area);
        return Html.of(
                page(
                        shell,
                        List.of(
                                new Crumb(shell.t("plan.plans"), "/plans"),
                                new Crumb(version, "/plans/" + version),
                                new Crumb(
                                        shell.in(row.shortName()),
                                        "/plans/" + version + "/areas/" + area)),
                        shell.in(row.name()),
                        "/plans/" + version + "/areas/" + area,
                        documents.of(row.versionId(), row.areaId())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/areas/{area}/documents")
    Html chooseForArea(
            @PathVariable String version,
            @PathVariable String area,
            @RequestParam(name = "document", required = false)
                    @Nullable List<GoverningDocumentId> chosen) {
        EditionRow row = edition(version, area);
        service.choose(row.versionId(), row.areaId(), read(chosen));
        return Html.redirect("/plans/" + version + "/areas/" + area).saying("platform.saved");
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/activities/{id}/documents")
    Html ofActivity(Shell shell, @PathVariable ActivityId id) {
        ActivityView view = activities.find(id, shell.asOf()).orElseThrow(NotFound::new);
        return Html.of(
                page(
                        shell,
                        List.of(
                                new Crumb(shell.t("plan.activities"), "/activities"),
                                new Crumb(view.title(), "/activities/" + id.value())),
                        view.title(),
                        "/activities/" + id.value(),
                        documents.of(id)));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/activities/{id}/documents")
    Html chooseForActivity(
            @PathVariable ActivityId id,
            @RequestParam(name = "document", required = false)
                    @Nullable List<GoverningDocumentId> chosen) {
        service.choose(id, read(chosen));
        return Html.redirect("/activities/" + id.value()).saying("platform.saved");
    }
}
