package se.arbetsro.indicator.web.stewardship;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.stewardship.Stewardships.UnitKind;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which who answers for an indicator is said. */
public record StewardshipFormPage(
        Shell shell,
        IndicatorKey key,
        String name,
        String unitOfMeasure,
        StewardshipForm form,
        FormErrors errors,
        List<UnitKind> kinds)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"), new Crumb(name, back()));
    }

    public String back() {
        return "/indicators/" + key;
    }

    public List<Option> owners() {
        return roles(null);
    }

    public List<Option> reporters() {
        return roles(Permission.INDICATOR_EDIT);
    }

    public List<Option> approvers() {
        return roles(Permission.INDICATOR_APPROVE);
    }

    private List<Option> roles(@Nullable Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> permission == null || role.may(permission))
                .map(role -> Option.of(role.name(), shell.t("organisation.role." + role)))
                .toList();
    }

    public List<Option> levels() {
        return kinds.stream().map(kind -> Option.of(kind.key(), shell.in(kind.name()))).toList();
    }

    public List<Option> cadences() {
        return Arrays.stream(Period.Kind.values())
                .map(kind -> Option.of(kind.name(), StewardshipWords.cadence(shell, kind)))
                .toList();
    }
}
