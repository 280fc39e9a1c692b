package se.arbetsro.organisation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.UnitQueries.Found;
import se.arbetsro.organisation.domain.UnitQueries.TreeRow;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Units, as of any day. */
@Controller
class UnitController {

    private final UnitQueries units;
    private final VocabularyQueries vocabulary;
    private final RoleQueries roles;
    private final AuditQueries audit;
    private final Access access;
    private final List<UnitPageSection> sections;

    UnitController(
            UnitQueries units,
            VocabularyQueries vocabulary,
            RoleQueries roles,
            AuditQueries audit,
            Access access,
            List<UnitPageSection> sections) {
        this.units = units;
        this.vocabulary = vocabulary;
        this.roles = roles;
        this.audit = audit;
        this.access = access;
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(UnitPageSection::order)).toList();
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
                        ? units.find(
                                day,
                                filter.q().isEmpty() ? null : new SearchWords(filter.q()).like(),
                                orNull(kind),
                                orNull(line),
                                UnitTreePage.Filter.MOST)
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
    TableFile<UnitQueries.FileRow> file(Shell shell, @RequestParam TableFormat format) {
        return TableFile.of(shell, UnitFile.export(), format, () -> units.fileRows(shell.day()));
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping("/units/{id}")
    Html unit(Shell shell, @PathVariable UnitId id) {
        LocalDate day = shell.day();
        UnitFacts unit = units.find(id, day).orElseThrow(NotFound::new);
        return Html.of(
                new UnitPage(
                        shell,
                        unit,
                        units.above(id, day),
                        units.below(id, day),
                        units.predecessors(id),
                        units.successors(id),
                        units.periods(id),
                        vocabulary.serviceLinesOf(id, day),
                        access.may(Permission.PERSON_READ, id) ? roles.holders(id, day) : null,
                        sectionsOf(id, shell),
                        HistoryLine.of(shell, audit.historyOf("unit", id.value())),
                        shell.asOf() == null && access.may(Permission.UNIT_CHANGE, id)));
    }

    private List<UnitPage.Section> sectionsOf(UnitId id, Shell shell) {
        return sections.stream()
                .map(section ->
                        new UnitPage.Section(shell.t(section.title()), section.linesFor(id, shell)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
