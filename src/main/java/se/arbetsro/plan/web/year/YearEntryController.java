package se.arbetsro.plan.web.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.YearRuleId;
import se.arbetsro.plan.domain.year.YearQueries;
import se.arbetsro.plan.domain.year.YearQueries.Rule;
import se.arbetsro.plan.domain.year.YearRuleChanged;
import se.arbetsro.plan.domain.year.YearRuleContent;
import se.arbetsro.plan.domain.year.YearService;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** The days that the municipality sets: entered, changed, moved in one year, taken away. */
@Controller
@OfToday
class YearEntryController {

    private final YearQueries queries;
    private final YearService service;
    private final Access access;
    private final LastSaved lastSaved;
    private final Once once;

    YearEntryController(
            YearQueries queries,
            YearService service,
            Access access,
            LastSaved lastSaved,
            Once once) {
        this.queries = queries;
        this.service = service;
        this.access = access;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.YEAR_EDIT)
    @GetMapping("/year/entries/new")
    Html form(Shell shell) {
        return Html.of(
                page(
                        shell,
                        YearEntryForm.empty(Once.newKey()),
                        FormErrors.none(shell),
                        null,
                        null));
    }

    @Allowed(Permission.YEAR_EDIT)
    @PostMapping("/year/entries")
    Html add(Shell shell, @ModelAttribute YearEntryForm form) {
        FormErrors errors = new FormErrors(shell);
        YearRuleContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, form, errors, null, null));
        }
        return Html.redirect(
                        once.create(
                                "year-rule",
                                form.key(),
                                form,
                                () -> {
                                    service.add(content);
                                    return "/year?year=" + content.firstDay().getYear();
                                }))
                .saying("platform.saved");
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/year/entries/{id}")
    Html entry(
            Shell shell, @PathVariable YearRuleId id, @RequestParam(required = false) String year) {
        return Html.of(
                page(shell, YearEntryForm.of(existing(id)), FormErrors.none(shell), id, year));
    }

    @Allowed(Permission.YEAR_EDIT)
    @PostMapping("/year/entries/{id}")
    Html change(Shell shell, @PathVariable YearRuleId id, @ModelAttribute YearEntryForm form) {
        FormErrors errors = new FormErrors(shell);
        YearRuleContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, form, errors, id, null));
        }
        try {
            service.change(id, content, version(form));
        } catch (YearRuleChanged _) {
            return Html.conflict(conflict(shell, id, form));
        }
        return Html.redirect("/year?year=" + content.firstDay().getYear()).saying("platform.saved");
    }

    /** Sets the day of one year; an empty one is the usual again. */
    @Allowed(Permission.YEAR_EDIT)
    @PostMapping("/year/entries/{id}/day")
    Html move(
            Shell shell,
            @PathVariable YearRuleId id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String dayOfYear) {
        FormErrors errors = new FormErrors(shell);
        LocalDate day = errors.optionalDate("dayOfYear", dayOfYear);
        if (!year.matches("\\d{4}")) {
            throw new NotFound();
        }
        if (day != null && Math.abs(day.getYear() - Integer.parseInt(year)) > 1) {
            errors.add("dayOfYear", "year.day.far", year);
        }
        if (errors.any()) {
            return Html.invalid(page(shell, YearEntryForm.of(existing(id)), errors, id, year));
        }
        service.moveDay(id, Integer.parseInt(year), day);
        return Html.redirect("/year?year=" + year).saying("year.day.moved");
    }

    @Allowed(Permission.YEAR_EDIT)
    @PostMapping("/year/entries/{id}/remove")
    Html remove(@PathVariable YearRuleId id) {
        service.remove(id);
        return Html.redirect("/year").saying("year.removed");
    }

    private Rule existing(YearRuleId id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    private static long version(YearEntryForm form) {
        String version = form.version();
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private YearEntryPage page(
            Shell shell,
            YearEntryForm form,
            FormErrors errors,
            @Nullable YearRuleId id,
            @Nullable String year) {
        int asked =
                year != null && year.matches("\\d{4}")
                        ? Integer.parseInt(year)
                        : shell.today().getYear();
        LocalDate day = id == null ? null : queries.dayOf(id, asked).orElse(null);
        return new YearEntryPage(
                shell,
                form,
                errors,
                id == null ? null : id.value().toString(),
                day == null ? 0 : asked,
                day == null ? null : day.toString(),
                access.mayEverywhere(Permission.YEAR_EDIT));
    }

    private ConflictPage conflict(Shell shell, YearRuleId id, YearEntryForm mine) {
        Rule now = existing(id);
        YearEntryForm theirs = YearEntryForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "year-rule", id.value().toString());
        return new ConflictPage(
                shell,
                "/year/entries/" + id.value(),
                "/year",
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.line("kind", shell.t("year.kind"), mine.kind(), theirs.kind()),
                        Field.line("nameSv", shell.t("year.name"), mine.nameSv(), theirs.nameSv()),
                        Field.line(
                                "nameEn", shell.t("year.name.en"), mine.nameEn(), theirs.nameEn()),
                        Field.line("day", shell.t("year.day"), mine.day(), theirs.day()),
                        Field.line(
                                "length", shell.t("year.length"), mine.length(), theirs.length()),
                        Field.ticked(
                                shell,
                                "yearly",
                                shell.t("year.yearly"),
                                mine.yearly(),
                                theirs.yearly()),
                        Field.ticked(
                                shell,
                                "example",
                                shell.t("year.example.box"),
                                mine.example(),
                                theirs.example())));
    }
}
