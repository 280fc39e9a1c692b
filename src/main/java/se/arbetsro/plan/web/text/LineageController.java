package se.arbetsro.plan.web.text;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.LineageContent;
import se.arbetsro.plan.domain.version.LineageId;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.PlanService;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.LineageDrawing;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Which areas became which: drawn, told and written. */
@Controller
class LineageController {

    private final PlanQueries plans;
    private final PlanService service;
    private final Once once;

    LineageController(PlanQueries plans, PlanService service, Once once) {
        this.plans = plans;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}/lineage")
    Html show(Shell shell, @PathVariable String version) {
        return Html.of(page(shell, version, LineForm.blank(Once.newKey()), FormErrors.none(shell)));
    }

    private LineagePage page(Shell shell, String version, LineForm form, FormErrors errors) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        List<VersionRow> all = plans.versions(shell.day());
        List<LineRow> lines = plans.linesTo(row.id());
        boolean editable =
                shell.asOf() == null && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT);
        return new LineagePage(
                shell,
                row,
                lines,
                LineageDrawing.of(
                        shell, lines, all.reversed().stream().map(VersionRow::key).toList()),
                editable,
                form,
                errors,
                editable
                        ? options(
                                shell, all.stream().filter(v -> !v.id().equals(row.id())).toList())
                        : List.of(),
                editable ? options(shell, List.of(row)) : List.of());
    }

    private List<Option> options(Shell shell, List<VersionRow> versions) {
        List<Option> options = new ArrayList<>();
        for (VersionRow version : versions) {
            for (EditionRow edition : plans.editions(version.id())) {
                options.add(
                        Option.of(
                                version.key() + "/" + edition.areaKey(),
                                version.key()
                                        + " · "
                                        + PlanWords.area(
                                                shell, edition.number(), edition.shortName())));
            }
        }
        return options;
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/lineage")
    Html connect(Shell shell, @PathVariable String version, @ModelAttribute LineForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<EditionRow> from = edition(form.from());
        Optional<EditionRow> to = edition(form.to());
        if (from.isEmpty()) {
            errors.add("from", "platform.form.choice");
        }
        if (to.isEmpty()) {
            errors.add("to", "platform.form.choice");
        }
        LineageContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, version, form, errors));
        }
        try {
            String location =
                    once.create(
                            "lineage",
                            form.key(),
                            form,
                            () -> {
                                service.connect(
                                        from.orElseThrow().id(), to.orElseThrow().id(), content);
                                return "/plans/" + version + "/lineage";
                            });
            return Html.redirect(location).saying("platform.saved");
        } catch (Invalid fault) {
            if (!fault.messageKey().startsWith("plan.lineage.")) {
                throw fault;
            }
            errors.add("to", fault.messageKey());
            return Html.invalid(page(shell, version, form, errors));
        }
    }

    private Optional<EditionRow> edition(@Nullable String written) {
        String[] parts = written == null ? new String[0] : written.split("/", -1);
        return parts.length == 2 ? plans.edition(parts[0], parts[1]) : Optional.empty();
    }

    private LineRow line(LineageId id) {
        return plans.line(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/lineage/{id}/edit")
    Html edit(Shell shell, @PathVariable LineageId id) {
        LineRow saved = line(id);
        return Html.of(new LineFormPage(shell, saved, LineForm.of(saved), FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/lineage/{id}")
    Html reword(Shell shell, @PathVariable LineageId id, @ModelAttribute LineForm form) {
        LineRow saved = line(id);
        FormErrors errors = new FormErrors(shell);
        LineageContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new LineFormPage(shell, saved, form, errors));
        }
        String back = "/plans/" + saved.toVersion() + "/lineage";
        try {
            service.reword(id, form.seen(), content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, line(id)));
        }
        return Html.redirect(back).saying("platform.saved");
    }

    private static ConflictPage conflict(Shell shell, LineForm mine, LineRow saved) {
        LineForm theirs = LineForm.of(saved);
        return new ConflictPage(
                shell,
                "/lineage/" + saved.id().value(),
                "/plans/" + saved.toVersion() + "/lineage",
                saved.version(),
                shell.t("plan.somebody"),
                "",
                List.of(
                        chosen(
                                shell,
                                "weight",
                                shell.t("plan.lineage.weight"),
                                mine.weight(),
                                theirs.weight(),
                                Lineages.weights(shell)),
                        chosen(
                                shell,
                                "basis",
                                shell.t("plan.lineage.basis"),
                                mine.basis(),
                                theirs.basis(),
                                Lineages.grounds(shell)),
                        text("reason", shell.t("plan.lineage.why"), mine.reason(), theirs.reason()),
                        text(
                                "reasonEn",
                                shell.t("plan.lineage.whyEn"),
                                mine.reasonEn(),
                                theirs.reasonEn())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/lineage/{id}/removal")
    Html disconnect(@PathVariable LineageId id) {
        LineRow saved = line(id);
        service.disconnect(id);
        String back = "/plans/" + saved.toVersion() + "/lineage";
        LineForm was = LineForm.of(saved);
        return Html.redirect(back)
                .saying("plan.lineage.removed")
                .undoable(
                        Undo.by(back)
                                .with("key", Once.newKey())
                                .with("from", saved.fromVersion() + "/" + saved.fromArea())
                                .with("to", saved.toVersion() + "/" + saved.toArea())
                                .with("weight", was.typed(was.weight()))
                                .with("basis", was.typed(was.basis()))
                                .with("reason", was.typed(was.reason()))
                                .with("reasonEn", was.typed(was.reasonEn())));
    }
}
