package se.arbetsro.report.web.sheet;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** Where a unit on one page is found: on the page of the unit, and on the start page. */
@Configuration(proxyBeanMethods = false)
class SheetPlaces {

    private static final int ON_START_PAGE = 2;

    /** After the units themselves. */
    private static final int AFTER_UNITS = 90;

    /** For whoever works in a unit or leads it; those who look over many have other ways. */
    @Bean
    @Order(AFTER_UNITS)
    StartPageCard sheetCard() {
        return SheetPlaces::lines;
    }

    private static List<StartPageCard.Line> lines(Viewer viewer, Shell shell) {
        return viewer.grants().stream()
                .filter(grant -> ofOneUnit(Role.valueOf(grant.role())))
                .map(Viewer.Grant::unit)
                .distinct()
                .limit(ON_START_PAGE)
                .map(unit -> line(unit, shell))
                .toList();
    }

    private static boolean ofOneUnit(Role role) {
        return role == Role.EMPLOYEE
                || role == Role.DEPUTY_UNIT_MANAGER
                || role == Role.UNIT_MANAGER
                || role == Role.HEAD_OF_DEPARTMENT;
    }

    private static StartPageCard.Line line(UUID unit, Shell shell) {
        return new StartPageCard.Line(
                StartPageCard.Kind.UNITS,
                shell.t("sheet.link"),
                "/units/" + unit + "/sheet",
                null,
                shell.t("sheet.link.note"));
    }

    @Bean
    UnitPageSection sheetSection() {
        return new UnitPageSection() {
            @Override
            public int order() {
                return 5;
            }

            @Override
            public String title() {
                return "sheet.section";
            }

            @Override
            public List<Line> linesFor(UnitId unit, Shell shell) {
                return shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_READ)
                        ? List.of(
                                new Line(
                                        shell.t("sheet.link"),
                                        "/units/" + unit.value() + "/sheet",
                                        shell.t("sheet.link.note")))
                        : List.of();
            }
        };
    }
}
