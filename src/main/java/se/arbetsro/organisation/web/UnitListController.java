package se.arbetsro.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitListQueries;
import se.arbetsro.organisation.domain.UnitListQueries.Found;
import se.arbetsro.organisation.domain.UnitListQueries.TreeRow;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** The units of a day: the tree, those that are looked for, and either as a file. */
@Controller
class UnitListController {

    private final UnitListQueries units;
    private final VocabularyQueries vocabulary;

    UnitListController(UnitListQueries units, VocabularyQueries vocabulary) {
        this.units = units;
        this.vocabulary = vocabulary;
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping("/units")
    Html tree(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String open) {
        UnitTreePage.Filter filter = new UnitTreePage.Filter(q.strip(), kind, line);
        LocalDate day = shell.day();
        List<TreeRow> all = units.tree(day);
        List<Found> found =
                filter.any()
                        ? units.find(day, wanted(filter), UnitTreePage.Filter.MOST)
                        : List.of();
        return Html.of(
                new UnitTreePage(
                        shell,
                        all.size(),
                        filter.any() ? List.of() : UnitTreePage.branches(all),
                        filter,
                        found,
                        vocabulary.unitKinds(),
                        vocabulary.serviceLines(),
                        open.equals("all"),
                        Access.may(CurrentViewer.get(), Permission.UNIT_CHANGE)));
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping(path = "/units", params = "format")
    TableFile<UnitListQueries.FileRow> file(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String line,
            @RequestParam TableFormat format) {
        UnitListQueries.Filter filter = wanted(new UnitTreePage.Filter(q.strip(), kind, line));
        return TableFile.of(
                shell, UnitFile.export(), format, () -> units.fileRows(shell.day(), filter));
    }

    private static UnitListQueries.Filter wanted(UnitTreePage.Filter typed) {
        return new UnitListQueries.Filter(
                typed.q().isEmpty() ? null : new SearchWords(typed.q()).like(),
                orNull(typed.kind()),
                orNull(typed.line()));
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
