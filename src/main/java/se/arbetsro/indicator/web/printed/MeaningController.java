package se.arbetsro.indicator.web.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.PrintedSourceId;
import se.arbetsro.indicator.domain.printed.PrintedSource;
import se.arbetsro.indicator.domain.printed.PrintedSourceChanged;
import se.arbetsro.indicator.domain.printed.PrintedSources;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** What the rows and columns of printed tables are: looked at, changed and confirmed. */
@Controller
@OfToday
class MeaningController {

    private final PrintedSources sources;
    private final LastSaved lastSaved;
    private final Access access;

    MeaningController(PrintedSources sources, LastSaved lastSaved, Access access) {
        this.sources = sources;
        this.lastSaved = lastSaved;
        this.access = access;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/printed/{id}/meaning")
    Html form(Shell shell, @PathVariable PrintedSourceId id) {
        PrintedSource source = editable(id);
        return Html.of(
                new PrintedMeaningPage(
                        shell, source, source.printedTables(), FormErrors.none(shell)));
    }

    private PrintedSource editable(PrintedSourceId id) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        return sources.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/printed/{id}/meaning")
    Html save(
            Shell shell, @PathVariable PrintedSourceId id, @RequestParam Map<String, String> sent) {
        PrintedSource before = editable(id);
        MeaningForm form = new MeaningForm(sent);
        if (!form.fits(before.printedTables())) {
            return Html.conflict(
                    conflict(shell, before, before.printedTables())
                            .closed(shell.t("indicator.printedTables.reshaped")));
        }
        FormErrors errors = new FormErrors(shell);
        List<PrintedTable> mine = form.meaning(before.printedTables(), errors);
        if (errors.any()) {
            return Html.invalid(new PrintedMeaningPage(shell, before, mine, errors));
        }
        Optional<List<PrintedTable>> reshaped = form.reshaped(mine);
        try {
            sources.mean(before, form.seen(), reshaped.orElse(mine), reshaped.isEmpty());
        } catch (PrintedSourceChanged _) {
            return Html.conflict(conflict(shell, editable(id), mine));
        }
        String back = PrintedWords.href(id);
        return reshaped.isPresent()
                ? Html.redirect(back + "/meaning").saying("platform.saved")
                : Html.redirect(back).saying("indicator.printedTables.confirmed");
    }

    /** Row by row and column by column, where the two have chosen differently. */
    private ConflictPage conflict(Shell shell, PrintedSource now, List<PrintedTable> mine) {
        List<Field> fields = new ArrayList<>();
        for (int number = 0; number < mine.size(); number++) {
            fields.addAll(fields(shell, number, mine.get(number), now.printedTables().get(number)));
        }
        LastSaved.By by = lastSaved.of(shell, "printedSource", now.id().value());
        String action = PrintedWords.href(now.id()) + "/meaning";
        return new ConflictPage(shell, action, action, now.version(), by.name(), by.time(), fields);
    }

    private static List<Field> fields(
            Shell shell, int number, PrintedTable mine, PrintedTable theirs) {
        List<Field> fields = new ArrayList<>();
        String table = PrintedWords.table(shell, theirs, number);
        fields.add(
                Field.line(
                        MeaningForm.name(number),
                        shell.t("indicator.printedTables.nameOf", number + 1),
                        mine.name(),
                        theirs.name()));
        fields.add(
                Field.ticked(
                        shell,
                        MeaningForm.addsUp(number),
                        table + " – " + shell.t("indicator.printedTables.addsUp"),
                        mine.addsUp() ? "true" : "",
                        theirs.addsUp() ? "true" : ""));
        for (int row = 0; row < mine.roles().size(); row++) {
            fields.add(
                    Field.chosen(
                            shell,
                            MeaningForm.role(number, row),
                            table + " – " + PrintedWords.row(shell, theirs, row),
                            mine.roles().get(row).name(),
                            theirs.roles().get(row).name(),
                            PrintedWords.roles(shell)));
        }
        for (int column = 0; column < mine.measures().size(); column++) {
            fields.add(
                    Field.chosen(
                            shell,
                            MeaningForm.measure(number, column),
                            table + " – " + PrintedWords.column(shell, theirs, column),
                            mine.measures().get(column).name(),
                            theirs.measures().get(column).name(),
                            PrintedWords.measures(shell)));
        }
        return fields;
    }
}
