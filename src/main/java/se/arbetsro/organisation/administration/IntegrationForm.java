package se.arbetsro.organisation.administration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;

/** What is typed to let another system in. */
public record IntegrationForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String role,
        @Nullable String unit,
        @Nullable String expires) {

    static IntegrationForm empty(String key, LocalDate inAYear) {
        return new IntegrationForm(key, "", "", "", inAYear.toString());
    }

    record Wanted(String name, Role role, UnitId unit, LocalDate expiresOn) {}

    /** What is wanted; null when something is wrong, which the errors then tell. */
    @Nullable Wanted parse(FormErrors errors, LocalDate today) {
        String wantedName = errors.text("name", name, 100);
        Role wantedRole = errors.optionalChoice("role", role, Role.class);
        if (wantedRole == null) {
            errors.add("role", "platform.form.choice");
        }
        UnitId wantedUnit = unit(errors);
        LocalDate last = errors.date("expires", expires);
        if (last.isBefore(today) || last.isAfter(today.plusYears(2))) {
            errors.add("expires", "organisation.integration.expires.range");
        }
        return errors.any() || wantedRole == null || wantedUnit == null
                ? null
                : new Wanted(wantedName, wantedRole, wantedUnit, last);
    }

    private @Nullable UnitId unit(FormErrors errors) {
        try {
            return new UnitId(UUID.fromString(unit == null ? "" : unit));
        } catch (IllegalArgumentException e) {
            errors.add("unit", "platform.form.choice");
            return null;
        }
    }
}
