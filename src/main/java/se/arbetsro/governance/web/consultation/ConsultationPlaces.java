package se.arbetsro.governance.web.consultation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.governance.domain.consultation.ConsultationQueries;
import se.arbetsro.governance.web.ConsultationWords;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.web.NavigationItem;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.platform.web.StartPageCard.Kind;
import se.arbetsro.platform.web.StartPageCard.Line;

/** Where consultations are found: navigation, start page, settings, list for the command line. */
@Configuration(proxyBeanMethods = false)
class ConsultationPlaces {

    private static final int MOST = 10;

    @Bean
    NavigationItem consultationsItem() {
        return new PermittedItem(
                NavigationItem.Family.GOVERN,
                75,
                "governance.consultations",
                "/consultations",
                Permission.BODY_READ);
    }

    @Bean
    NavigationItem governanceSettingsItem() {
        return new PermittedItem(
                NavigationItem.Family.GROUND,
                80,
                "governance.settings",
                "/governance-settings",
                Permission.SETTINGS_EDIT);
    }

    @Bean
    ExportList consultationExport(ConsultationController page) {
        return new PermittedList(
                "consultations",
                Permission.BODY_READ,
                Set.of("unit", "waiting"),
                (shell, format, asked) -> {
                    Narrowed by = asked.as(Narrowed.class);
                    return page.file(shell, by.unit(), by.waiting(), format);
                });
    }

    /** What narrows the list, as on its page. */
    record Narrowed(@Nullable UnitId unit, @Nullable String waiting) {}

    /** To do: consultations that wait for a view that the viewer may give. */
    @Bean
    StartPageCard consultationsToAnswer(ConsultationQueries consultations) {
        return (viewer, shell) ->
                Access.may(viewer, Permission.CONSULTATION_ANSWER)
                        ? consultations.toAnswer(MOST).stream()
                                .map(one ->
                                        new Line(
                                                Kind.TO_DO,
                                                shell.t(
                                                        "governance.consultation.task",
                                                        one.heading()),
                                                "/consultations/" + one.id().value(),
                                                one.answerBy(),
                                                ConsultationWords.of(shell, one.form())
                                                        + " · "
                                                        + one.who()))
                                .toList()
                        : List.of();
    }
}
