package se.arbetsro.organisation.web.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.people.EmploymentQueries.Job;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.organisation.domain.role.AccountQueries;
import se.arbetsro.organisation.domain.role.RoleAssignmentId;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.organisation.web.RoleWords;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A person: employments, roles and account.
 *
 * @param changeable those of the roles that the viewer may change
 * @param account null when there is none or the viewer may not know
 * @param mayEdit whether the viewer may correct the person
 * @param mayGrant whether the viewer may give the person roles
 * @param mayKeepAccount whether the viewer may make, close and open the account
 */
public record PersonPage(
        Shell shell,
        Facts person,
        List<Job> jobs,
        List<RoleQueries.Assignment> roles,
        Set<RoleAssignmentId> changeable,
        AccountQueries.@Nullable Facts account,
        List<HistoryLine> history,
        boolean mayEdit,
        boolean mayGrant,
        boolean mayKeepAccount)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.people"), "/people"));
    }

    /** Whether the viewer may change a role, which is not over. */
    public boolean mayChange(RoleQueries.Assignment role) {
        return changeable.contains(role.id()) && !over(role.valid());
    }

    public String address() {
        return "/people/" + person.id().value();
    }

    /** What the person does on the day, in a line. */
    public String lead() {
        return jobs.stream()
                .filter(job -> job.valid().contains(shell.day()))
                .findFirst()
                .map(job ->
                        shell.t(
                                "organisation.person.lead",
                                shell.in(job.occupationTitle()),
                                shell.in(job.unit())))
                .orElseGet(() -> shell.t("organisation.person.lead.none"));
    }

    public List<Fact> facts() {
        return List.of(
                Fact.of(shell.t("organisation.person.hrId"), person.hrId()),
                Fact.of(shell.t("organisation.person.email"), person.email()));
    }

    public String days(Validity valid) {
        return valid.until() == null
                ? shell.t("organisation.since", shell.date(valid.from()))
                : shell.t(
                        "organisation.fromTo",
                        shell.date(valid.from()),
                        shell.date(valid.until().minusDays(1)));
    }

    public String roleOf(RoleQueries.Assignment assignment) {
        return RoleWords.of(shell, assignment.role());
    }

    public boolean over(Validity valid) {
        return valid.until() != null && !shell.day().isBefore(valid.until());
    }

    public boolean editable() {
        return mayEdit && shell.asOf() == null;
    }

    /** What the role answers for, in words; null for nothing. */
    public @Nullable String dutiesOf(RoleQueries.Assignment assignment) {
        return RoleWords.duties(shell, assignment.duties());
    }
}
