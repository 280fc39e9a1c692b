package se.arbetsro.assessment.web.checklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.ChecklistCoordination;
import se.arbetsro.assessment.domain.checklist.ChecklistAnswer;
import se.arbetsro.assessment.domain.checklist.ChecklistChangedMeanwhile;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.ChecklistService;
import se.arbetsro.assessment.domain.checklist.Operation;
import se.arbetsro.assessment.domain.checklist.YearOfAnswers;
import se.arbetsro.assessment.web.SavedFragment;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** The checklist of one operation: year beside year, and the form of a year. */
@Controller
class ChecklistController {

    private static final int FIRST_YEAR = 2015;

    private final ChecklistQueries queries;
    private final ChecklistService checklists;
    private final ObjectProvider<ChecklistCoordination> coordination;
    private final Access access;
    private final Clock clock;

    ChecklistController(
            ChecklistQueries queries,
            ChecklistService checklists,
            ObjectProvider<ChecklistCoordination> coordination,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.checklists = checklists;
        this.coordination = coordination;
        this.access = access;
        this.clock = clock;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/equality-checklists/units/{unit}")
    Html years(
            Shell shell,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable String line) {
        String name = queries.unitName(unit).orElseThrow(NotFound::new);
        Operation operation = operation(unit, line);
        List<YearOfAnswers> years = queries.years(operation, Words.moment(shell));
        return Html.of(
                new ChecklistPage(
                        shell,
                        operation,
                        name,
                        queries.linesOf(unit, shell.day()),
                        items(shell, years),
                        years,
                        coordination.stream()
                                .flatMap(one -> one.of(unit, shell.day()).stream())
                                .findFirst()
                                .orElse(null),
                        shell.asOf() == null && access.may(Permission.ANALYSIS_EDIT, unit)));
    }

    /** One answer of one year, as a row of the file. */
    private record Line(int year, String item, String stand, @Nullable String comment) {}

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/equality-checklists/units/{unit}", params = "format")
    TableFile<Line> file(
            Shell shell,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam TableFormat format) {
        if (queries.unitName(unit).isEmpty()) {
            throw new NotFound();
        }
        List<YearOfAnswers> years = queries.years(operation(unit, line), Words.moment(shell));
        List<Line> lines = new ArrayList<>();
        for (ChecklistQueries.Item item : items(shell, years)) {
            for (YearOfAnswers year : years) {
                YearOfAnswers.Answered answered = year.of(item.key());
                if (answered != null) {
                    lines.add(
                            new Line(
                                    year.year(),
                                    shell.in(item.text()),
                                    StandWords.of(shell, answered.stand()),
                                    answered.comment()));
                }
            }
        }
        return TableFile.of(
                shell,
                TableExport.<Line>titled("Checklista", "Checklist")
                        .column("År", "Year", ValueType.wholeNumber(0, 9999), Line::year)
                        .column("Fråga", "Item", ValueType.text(), Line::item)
                        .column("Svar", "Answer", ValueType.text(), Line::stand)
                        .column("Kommentar", "Comment", ValueType.text(), Line::comment)
                        .build(),
                format,
                lines::stream);
    }

    @OfToday
    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/equality-checklists/units/{unit}/{year}")
    Html form(
            Shell shell,
            @PathVariable UnitId unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String line) {
        Operation operation = writable(shell, unit, line, year);
        YearOfAnswers saved = saved(operation, year);
        return Html.of(
                page(
                        shell,
                        operation,
                        year,
                        saved,
                        ChecklistForm.of(saved, Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/equality-checklists/units/{unit}/{year}")
    Html save(
            Shell shell,
            @PathVariable UnitId unit,
            @PathVariable int year,
            @RequestParam Map<String, String> typed) {
        Operation operation = writable(shell, unit, typed.get("line"), year);
        YearOfAnswers saved = saved(operation, year);
        ChecklistForm form = new ChecklistForm(typed);
        FormErrors errors = new FormErrors(shell);
        List<ChecklistAnswer> answers = form.parse(errors, asked(shell, saved));
        if (errors.any()) {
            return Html.invalid(page(shell, operation, year, saved, form, errors));
        }
        try {
            checklists.save(operation, year, answers, form.done(), form.writing());
        } catch (ChecklistChangedMeanwhile meanwhile) {
            YearOfAnswers now = saved(operation, year);
            return Html.conflict(
                    ChecklistConflict.page(shell, operation, year, form, now, asked(shell, now)));
        }
        return Html.redirect(
                        "/equality-checklists/units/"
                                + unit.value()
                                + (operation.serviceLine() == null
                                        ? ""
                                        : "?line=" + operation.serviceLine()))
                .saying("platform.saved");
    }

    /** What the form saves by itself while it is filled in. */
    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/equality-checklists/units/{unit}/{year}/draft")
    Html draft(
            Shell shell,
            @PathVariable UnitId unit,
            @PathVariable int year,
            @RequestParam Map<String, String> typed) {
        Operation operation = writable(shell, unit, typed.get("line"), year);
        ChecklistForm form = new ChecklistForm(typed);
        FormErrors errors = new FormErrors(shell);
        List<ChecklistAnswer> answers = form.parse(errors, asked(shell, saved(operation, year)));
        if (errors.any()) {
            return Html.of(new SavedFragment(shell, shell.t("assessment.answer.notSavedYet")));
        }
        try {
            checklists.save(operation, year, answers, false, form.writing());
        } catch (ChecklistChangedMeanwhile meanwhile) {
            return Html.of(new SavedFragment(shell, shell.t("assessment.answer.savedByOther")));
        }
        return Html.of(
                new SavedFragment(
                        shell,
                        shell.t("assessment.answer.savedAt", shell.minute(clock.instant()))));
    }

    private ChecklistFormPage page(
            Shell shell,
            Operation operation,
            int year,
            @Nullable YearOfAnswers saved,
            ChecklistForm form,
            FormErrors errors) {
        String key = operation.serviceLine();
        return new ChecklistFormPage(
                shell,
                operation,
                queries.unitName(operation.unit()).orElseThrow(NotFound::new),
                queries.linesOf(operation.unit(), shell.today()).stream()
                        .filter(line -> line.key().equals(key))
                        .map(line -> shell.in(line.name()))
                        .findFirst()
                        .orElseGet(() -> shell.t("assessment.line.whole")),
                year,
                asked(shell, saved),
                form,
                errors);
    }

    private Operation writable(Shell shell, UnitId unit, @Nullable String line, int year) {
        if (queries.unitName(unit).isEmpty()
                || year < FIRST_YEAR
                || year > shell.today().getYear()) {
            throw new NotFound();
        }
        access.require(Permission.ANALYSIS_EDIT, unit);
        Operation operation = operation(unit, line);
        if (operation.serviceLine() != null
                && queries.linesOf(unit, shell.today()).stream()
                        .noneMatch(one -> one.key().equals(operation.serviceLine()))) {
            throw new NotFound();
        }
        return operation;
    }

    private static Operation operation(UnitId unit, @Nullable String line) {
        return new Operation(unit, line == null || line.isBlank() ? null : line);
    }

    private @Nullable YearOfAnswers saved(Operation operation, int year) {
        return queries.years(operation, null).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
    }

    private List<ChecklistQueries.Item> asked(Shell shell, @Nullable YearOfAnswers saved) {
        return saved != null
                ? queries.items(saved.planVersionId())
                : queries.versionInUse(shell.today()).map(queries::items).orElse(List.of());
    }

    /** All that any year asked, in the words of the latest and in its order. */
    private List<ChecklistQueries.Item> items(Shell shell, List<YearOfAnswers> years) {
        Map<String, ChecklistQueries.Item> items = new LinkedHashMap<>();
        if (years.isEmpty()) {
            return asked(shell, null);
        }
        years.reversed().stream()
                .map(YearOfAnswers::planVersionId)
                .distinct()
                .flatMap(version -> queries.items(version, Words.moment(shell)).stream())
                .forEach(item -> items.putIfAbsent(item.key(), item));
        return List.copyOf(items.values());
    }
}
