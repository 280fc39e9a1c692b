package se.arbetsro.organisation.administration;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** To do: other systems whose token ends within a month, or has ended. */
@Component
class IntegrationCards implements StartPageCard {

    private static final int DAYS = 31;

    private final IntegrationService integrations;

    IntegrationCards(IntegrationService integrations) {
        this.integrations = integrations;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.ACCOUNT_EDIT)) {
            return List.of();
        }
        LocalDate soon = shell.today().plusDays(DAYS);
        return integrations.all().stream()
                .filter(one -> one.expiresOn() == null || !one.expiresOn().isAfter(soon))
                .map(one ->
                        new Line(
                                Kind.TO_DO,
                                shell.t("organisation.integration.ending", one.name()),
                                "/integrations",
                                one.expiresOn(),
                                one.expiresOn() == null
                                        ? shell.t("organisation.integration.noToken")
                                        : one.unit()))
                .toList();
    }
}
