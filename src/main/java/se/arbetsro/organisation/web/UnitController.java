package se.arbetsro.organisation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.organisation.domain.UnitHistoryQueries;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** A unit, as of any day. */
@Controller
class UnitController {

    private final UnitQueries units;
    private final UnitHistoryQueries histories;
    private final VocabularyQueries vocabulary;
    private final RoleQueries roles;
    private final AuditQueries audit;
    private final Access access;
    private final List<UnitPageSection> sections;

    UnitController(
            UnitQueries units,
            UnitHistoryQueries histories,
            VocabularyQueries vocabulary,
            RoleQueries roles,
            AuditQueries audit,
            Access access,
            List<UnitPageSection> sections) {
        this.units = units;
        this.histories = histories;
        this.vocabulary = vocabulary;
        this.roles = roles;
        this.audit = audit;
        this.access = access;
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(UnitPageSection::order)).toList();
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
                        histories.predecessors(id),
                        histories.successors(id),
                        histories.periods(id),
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
}
