package se.arbetsro.organisation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** The units over which someone has a role, with what they are there. */
@Component
class YourUnits implements StartPageCard {

    private final UnitQueries units;

    YourUnits(UnitQueries units) {
        this.units = units;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        Map<UUID, List<Viewer.Grant>> byUnit =
                viewer.grants().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Viewer.Grant::unit,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return units.named(byUnit.keySet().stream().map(UnitId::new).toList(), shell.day()).stream()
                .map(unit ->
                        new Line(
                                Kind.UNITS,
                                shell.in(unit.title()),
                                "/units/" + unit.id().value(),
                                null,
                                roles(byUnit.getOrDefault(unit.id().value(), List.of()), shell)))
                .toList();
    }

    private static String roles(List<Viewer.Grant> grants, Shell shell) {
        return grants.stream()
                .map(grant -> RoleWords.of(shell, Role.valueOf(grant.role())))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
