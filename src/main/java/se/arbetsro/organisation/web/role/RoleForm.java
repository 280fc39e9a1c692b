package se.arbetsro.organisation.web.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.role.Duties;
import se.arbetsro.organisation.domain.role.RoleAssignmentId;
import se.arbetsro.organisation.domain.role.RoleGrant;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;

/**
 * A role as typed.
 *
 * @param person whom a deputy's form appoints; the address says it otherwise
 * @param duties which of {@link #STAFF}, {@link #BUDGET} and {@link #WORK_ENVIRONMENT} are ticked
 */
public record RoleForm(
        @Nullable String person,
        @Nullable String role,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String lastDay,
        @Nullable List<String> duties,
        @Nullable String key,
        @Nullable String version) {

    public static final String STAFF = "staff";
    public static final String BUDGET = "budget";
    public static final String WORK_ENVIRONMENT = "workEnvironment";

    static RoleForm empty(LocalDate today, String key) {
        return new RoleForm("", "", "", today.toString(), "", List.of(), key, "");
    }

    static RoleForm of(Assignment assignment) {
        LocalDate last = assignment.valid().lastDay();
        return new RoleForm(
                "",
                assignment.role().name(),
                assignment.unitId().value().toString(),
                assignment.valid().from().toString(),
                last == null ? "" : last.toString(),
                names(assignment.duties()),
                "",
                String.valueOf(assignment.version()));
    }

    /** The ticked duties as one value, in the order of the form. */
    String together() {
        return String.join(",", names(answersFor()));
    }

    private static List<String> names(Duties duties) {
        List<String> names = new ArrayList<>();
        if (duties.staff()) {
            names.add(STAFF);
        }
        if (duties.budget()) {
            names.add(BUDGET);
        }
        if (duties.workEnvironment()) {
            names.add(WORK_ENVIRONMENT);
        }
        return names;
    }

    /** A role of one's own. */
    RoleGrant grant(FormErrors errors, PersonId to, List<Option> units) {
        Role chosen = errors.optionalChoice("role", role, Role.class);
        if (chosen == null) {
            errors.add("role", "platform.form.choice");
        }
        if (units.stream().noneMatch(option -> option.value().equals(unit))) {
            errors.add("unit", "platform.form.choice");
        }
        Validity valid = valid(errors, from);
        return new RoleGrant(
                to,
                chosen == null ? Role.EMPLOYEE : chosen,
                errors.any() ? UnitId.random() : new UnitId(UUID.fromString(unit)),
                valid,
                answersFor(),
                null);
    }

    /** A deputy for someone absent: the same role over the same unit, with an end. */
    RoleGrant deputy(FormErrors errors, Assignment absent, List<Option> people) {
        if (people.stream().noneMatch(option -> option.value().equals(person))) {
            errors.add("person", "platform.form.choice");
        }
        Validity valid = valid(errors, from);
        if (valid.until() == null) {
            errors.add("lastDay", "organisation.role.deputy.ends");
        }
        return new RoleGrant(
                errors.any() ? PersonId.random() : new PersonId(UUID.fromString(person)),
                absent.role(),
                absent.unitId(),
                valid,
                answersFor(),
                new RoleAssignmentId(absent.id().value()));
    }

    Validity valid(FormErrors errors, @Nullable String first) {
        LocalDate begins = errors.date("from", first);
        LocalDate last = errors.optionalDate("lastDay", lastDay);
        if (last != null && last.isBefore(begins)) {
            errors.add("lastDay", "organisation.lastBeforeFrom");
            return Validity.from(begins);
        }
        return new Validity(begins, last == null ? null : last.plusDays(1));
    }

    Duties answersFor() {
        List<String> ticked = duties == null ? List.of() : duties;
        return new Duties(
                ticked.contains(STAFF), ticked.contains(BUDGET), ticked.contains(WORK_ENVIRONMENT));
    }

    /** The ticked ones, for the template. */
    public List<String> chosen() {
        return duties == null ? List.of() : duties;
    }
}
