package se.arbetsro.organisation;

import static se.arbetsro.organisation.Permission.ACCOUNT_EDIT;
import static se.arbetsro.organisation.Permission.ANALYSIS_CONFIRM;
import static se.arbetsro.organisation.Permission.ANALYSIS_EDIT;
import static se.arbetsro.organisation.Permission.ANALYSIS_READ;
import static se.arbetsro.organisation.Permission.ANALYSIS_READ_DRAFT;
import static se.arbetsro.organisation.Permission.AUDIT_READ;
import static se.arbetsro.organisation.Permission.BODY_EDIT;
import static se.arbetsro.organisation.Permission.BODY_READ;
import static se.arbetsro.organisation.Permission.CONSULTATION_ANSWER;
import static se.arbetsro.organisation.Permission.INDICATOR_APPROVE;
import static se.arbetsro.organisation.Permission.INDICATOR_EDIT;
import static se.arbetsro.organisation.Permission.INDICATOR_READ;
import static se.arbetsro.organisation.Permission.LOCAL_PLAN_EDIT;
import static se.arbetsro.organisation.Permission.LOCAL_PLAN_READ;
import static se.arbetsro.organisation.Permission.PERSON_EDIT;
import static se.arbetsro.organisation.Permission.PERSON_READ;
import static se.arbetsro.organisation.Permission.PLANNED_CHANGE_EDIT;
import static se.arbetsro.organisation.Permission.PLANNED_CHANGE_READ;
import static se.arbetsro.organisation.Permission.PLAN_EDIT;
import static se.arbetsro.organisation.Permission.PLAN_READ;
import static se.arbetsro.organisation.Permission.REPORT_EDIT;
import static se.arbetsro.organisation.Permission.REPORT_READ;
import static se.arbetsro.organisation.Permission.ROLE_GRANT;
import static se.arbetsro.organisation.Permission.ROUND_EDIT;
import static se.arbetsro.organisation.Permission.SETTINGS_EDIT;
import static se.arbetsro.organisation.Permission.SURVEY_EDIT;
import static se.arbetsro.organisation.Permission.SURVEY_READ;
import static se.arbetsro.organisation.Permission.UNIT_CHANGE;
import static se.arbetsro.organisation.Permission.UNIT_READ;
import static se.arbetsro.organisation.Permission.YEAR_EDIT;

import java.util.EnumSet;
import java.util.Set;

/**
 * The roles, and the one table of what each may do within its reach. A person may have several, and
 * they add up. Differs from an occupation, which is what someone is employed as.
 */
public enum Role {
    EMPLOYEE(
            UNIT_READ,
            PLAN_READ,
            LOCAL_PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            PLANNED_CHANGE_READ,
            REPORT_READ),

    DEPUTY_UNIT_MANAGER(
            UNIT_READ,
            PERSON_READ,
            PLAN_READ,
            LOCAL_PLAN_READ,
            LOCAL_PLAN_EDIT,
            ANALYSIS_READ,
            ANALYSIS_READ_DRAFT,
            ANALYSIS_EDIT,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            PLANNED_CHANGE_READ,
            REPORT_READ),

    UNIT_MANAGER(
            UNIT_READ,
            PERSON_READ,
            ROLE_GRANT,
            PLAN_READ,
            LOCAL_PLAN_READ,
            LOCAL_PLAN_EDIT,
            ANALYSIS_READ,
            ANALYSIS_READ_DRAFT,
            ANALYSIS_EDIT,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            PLANNED_CHANGE_READ,
            PLANNED_CHANGE_EDIT,
            REPORT_READ),

    HEAD_OF_DEPARTMENT(
            UNIT_READ,
            PERSON_READ,
            ROLE_GRANT,
            PLAN_READ,
            LOCAL_PLAN_READ,
            LOCAL_PLAN_EDIT,
            ANALYSIS_READ,
            ANALYSIS_READ_DRAFT,
            ANALYSIS_EDIT,
            ANALYSIS_CONFIRM,
            INDICATOR_READ,
            INDICATOR_EDIT,
            SURVEY_READ,
            SURVEY_EDIT,
            BODY_READ,
            BODY_EDIT,
            PLANNED_CHANGE_READ,
            PLANNED_CHANGE_EDIT,
            REPORT_READ,
            REPORT_EDIT),

    DISTRICT_DIRECTOR(
            UNIT_READ,
            PERSON_READ,
            ROLE_GRANT,
            PLAN_READ,
            LOCAL_PLAN_READ,
            LOCAL_PLAN_EDIT,
            ANALYSIS_READ,
            ANALYSIS_READ_DRAFT,
            ANALYSIS_EDIT,
            ANALYSIS_CONFIRM,
            INDICATOR_READ,
            INDICATOR_EDIT,
            INDICATOR_APPROVE,
            SURVEY_READ,
            SURVEY_EDIT,
            BODY_READ,
            BODY_EDIT,
            PLANNED_CHANGE_READ,
            PLANNED_CHANGE_EDIT,
            REPORT_READ,
            REPORT_EDIT),

    HR(
            UNIT_READ,
            PERSON_READ,
            PERSON_EDIT,
            ROLE_GRANT,
            PLAN_READ,
            LOCAL_PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            INDICATOR_EDIT,
            INDICATOR_APPROVE,
            SURVEY_READ,
            SURVEY_EDIT,
            BODY_READ,
            BODY_EDIT,
            PLANNED_CHANGE_READ,
            PLANNED_CHANGE_EDIT,
            REPORT_READ),

    UNION_REPRESENTATIVE(
            UNIT_READ,
            PLAN_READ,
            LOCAL_PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            CONSULTATION_ANSWER,
            PLANNED_CHANGE_READ,
            REPORT_READ),

    SAFETY_REPRESENTATIVE(
            UNIT_READ,
            PLAN_READ,
            LOCAL_PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            CONSULTATION_ANSWER,
            PLANNED_CHANGE_READ,
            REPORT_READ),

    PLACEMENT_COORDINATOR(
            UNIT_READ,
            PLAN_READ,
            LOCAL_PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            PLANNED_CHANGE_READ,
            REPORT_READ),

    GENDER_EQUALITY_COORDINATOR(
            UNIT_READ,
            PLAN_READ,
            LOCAL_PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            PLANNED_CHANGE_READ,
            REPORT_READ),

    PROJECT_LEAD(
            UNIT_READ,
            PLAN_READ,
            PLAN_EDIT,
            LOCAL_PLAN_READ,
            LOCAL_PLAN_EDIT,
            ANALYSIS_READ,
            ROUND_EDIT,
            INDICATOR_READ,
            INDICATOR_EDIT,
            INDICATOR_APPROVE,
            SURVEY_READ,
            SURVEY_EDIT,
            BODY_READ,
            BODY_EDIT,
            PLANNED_CHANGE_READ,
            REPORT_READ,
            REPORT_EDIT,
            YEAR_EDIT),

    CENTRAL_STEERING_GROUP(
            UNIT_READ,
            PLAN_READ,
            LOCAL_PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            PLANNED_CHANGE_READ,
            REPORT_READ),

    RESEARCHER(
            UNIT_READ,
            PLAN_READ,
            ANALYSIS_READ,
            INDICATOR_READ,
            SURVEY_READ,
            BODY_READ,
            REPORT_READ),

    ADMINISTRATOR(
            UNIT_READ,
            UNIT_CHANGE,
            PERSON_READ,
            PERSON_EDIT,
            ROLE_GRANT,
            PLAN_READ,
            PLANNED_CHANGE_READ,
            SETTINGS_EDIT,
            AUDIT_READ,
            ACCOUNT_EDIT);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        this.permissions = EnumSet.of(first, more);
    }

    /** What the role may do within its reach. */
    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * Whether the role is about the municipality as a whole: given over all of it or not at all,
     * since what it may do there belongs to no part.
     */
    public boolean municipal() {
        return this == PROJECT_LEAD || this == CENTRAL_STEERING_GROUP;
    }

    /**
     * Whether only who gives it by name may give it, whatever others may do themselves: to see much
     * is not enough to let someone from outside see it.
     */
    private boolean givenByName() {
        return municipal() || this == RESEARCHER;
    }

    /**
     * The roles that this one may give beyond those whose permissions it has itself. Administrators
     * give all. HR keeps the line, the representatives and the coordinators, though it may not do
     * what managers may; nobody gives a role to themselves, so neither lifts itself that way.
     */
    public Set<Role> givesBeyondItself() {
        return switch (this) {
            case ADMINISTRATOR -> EnumSet.allOf(Role.class);
            case HR ->
                    EnumSet.of(
                            EMPLOYEE,
                            DEPUTY_UNIT_MANAGER,
                            UNIT_MANAGER,
                            HEAD_OF_DEPARTMENT,
                            DISTRICT_DIRECTOR,
                            UNION_REPRESENTATIVE,
                            SAFETY_REPRESENTATIVE,
                            PLACEMENT_COORDINATOR,
                            GENDER_EQUALITY_COORDINATOR);
            default -> EnumSet.noneOf(Role.class);
        };
    }

    /**
     * The roles that someone with these may give where they hold: what they may all together do
     * themselves, and what one of them gives beyond that.
     */
    public static Set<Role> givenBy(Set<Role> held) {
        EnumSet<Role> given = EnumSet.noneOf(Role.class);
        if (held.stream().noneMatch(role -> role.may(ROLE_GRANT))) {
            return given;
        }
        EnumSet<Permission> own = EnumSet.noneOf(Permission.class);
        held.forEach(role -> own.addAll(role.permissions));
        for (Role role : values()) {
            if ((own.containsAll(role.permissions) && !role.givenByName())
                    || held.stream().anyMatch(one -> one.givesBeyondItself().contains(role))) {
                given.add(role);
            }
        }
        return given;
    }
}
