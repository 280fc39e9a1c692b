package se.arbetsro.indicator.web.national;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.national.ComparisonGroupChanged;
import se.arbetsro.indicator.domain.national.ComparisonGroups;
import se.arbetsro.indicator.domain.national.GroupNameTaken;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.indicator.national.ComparisonGroup;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** The groups of municipalities that ours compares itself with, one at a time. */
@Controller
@OfToday
class ComparisonGroupController {

    private static final String LIST = "/indicators/national";
    private static final String GROUPS = LIST + "/groups";

    private final ComparisonGroups groups;
    private final NationalQueries queries;
    private final IndicatorService indicators;
    private final LastSaved lastSaved;
    private final Once once;

    ComparisonGroupController(
            ComparisonGroups groups,
            NationalQueries queries,
            IndicatorService indicators,
            LastSaved lastSaved,
            Once once) {
        this.groups = groups;
        this.queries = queries;
        this.indicators = indicators;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(GROUPS + "/new")
    Html form(Shell shell) {
        return Html.of(
                page(
                        shell,
                        true,
                        ComparisonGroupForm.empty(Once.newKey()),
                        FormErrors.none(shell)));
    }

    private ComparisonGroupFormPage page(
            Shell shell, boolean isNew, ComparisonGroupForm form, FormErrors errors) {
        if (!indicators.mayDefine()) {
            throw new Forbidden();
        }
        return new ComparisonGroupFormPage(shell, isNew, queries.municipalities(), form, errors);
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(GROUPS)
    Html add(Shell shell, @ModelAttribute ComparisonGroupForm form) {
        FormErrors errors = new FormErrors(shell);
        ComparisonGroupFormPage page = page(shell, true, form, errors);
        ComparisonGroup group = form.group(errors, page.known()).orElse(null);
        if (group == null) {
            return Html.invalid(page);
        }
        try {
            once.create(
                    "comparison-group",
                    form.key(),
                    form,
                    () -> {
                        groups.add(group);
                        return LIST;
                    });
        } catch (GroupNameTaken taken) {
            errors.add("group", taken.messageKey());
            return Html.invalid(page);
        }
        return Html.redirect(LIST).saying("platform.saved");
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(GROUPS + "/edit")
    Html edit(Shell shell, @RequestParam String name) {
        ComparisonGroup group = groups.find(name).orElseThrow(NotFound::new);
        return Html.of(page(shell, false, ComparisonGroupForm.of(group), FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(GROUPS + "/edit")
    Html save(Shell shell, @ModelAttribute ComparisonGroupForm form) {
        FormErrors errors = new FormErrors(shell);
        ComparisonGroupFormPage page = page(shell, false, form, errors);
        ComparisonGroup group = form.group(errors, page.known()).orElse(null);
        if (group == null) {
            return Html.invalid(page);
        }
        try {
            groups.change(form.known(), form.seen(), group);
        } catch (GroupNameTaken taken) {
            errors.add("group", taken.messageKey());
            return Html.invalid(page);
        } catch (ComparisonGroupChanged _) {
            return Html.conflict(
                    conflict(shell, form, groups.find(form.known()).orElseThrow(NotFound::new)));
        }
        return Html.redirect(LIST).saying("platform.saved");
    }

    private ConflictPage conflict(Shell shell, ComparisonGroupForm mine, ComparisonGroup now) {
        ComparisonGroupForm theirs = ComparisonGroupForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "national-comparison", NationalIntake.COMPARISON);
        return new ConflictPage(
                shell,
                GROUPS + "/edit",
                LIST,
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.hidden("was", now.name()),
                        Field.line(
                                "group",
                                shell.t("indicator.national.group.name"),
                                mine.group(),
                                theirs.group()),
                        Field.text(
                                "members",
                                shell.t("indicator.national.group.members"),
                                mine.members(),
                                theirs.members())));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(GROUPS + "/removal")
    Html remove(@RequestParam String name, @RequestParam(defaultValue = "") String version) {
        if (groups.find(name).isEmpty()) {
            throw new NotFound();
        }
        ComparisonGroup group = groups.remove(name, SeenVersion.of(version));
        Undo undo = Undo.by(GROUPS + "/restoration").with("name", name);
        for (Municipality one : group.members()) {
            undo = undo.with("municipality", one.id());
        }
        return Html.redirect(LIST).saying("indicator.national.group.removed").undoable(undo);
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(GROUPS + "/restoration")
    Html restore(@RequestParam String name, @RequestParam List<String> municipality) {
        List<Municipality> members =
                queries.municipalities().stream()
                        .filter(one -> municipality.contains(one.id()))
                        .toList();
        if (members.isEmpty()) {
            throw new NotFound();
        }
        groups.add(new ComparisonGroup(name, members));
        return Html.redirect(LIST).saying("indicator.national.group.restored");
    }
}
