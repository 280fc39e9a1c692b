package se.arbetsro.organisation.domain.role;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.fault.Conflict;

/**
 * Sees to it that there is an administrator over the whole municipality, with an account that can
 * sign in, on each day from today on. Whatever could take the last one away runs within {@link
 * #keeping}: one after the other, so that two who each take one of the last two cannot both
 * succeed.
 */
@Component
public class LastAdministrator {

    /** Afterwards there would be a day without an administrator. */
    public static final class Needed extends Conflict {

        Needed(LocalDate day) {
            super("organisation.lastAdministrator", day);
        }
    }

    private final JdbcClient jdbc;

    LastAdministrator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Does something that may end roles or accounts.
     *
     * @throws Needed when there was an administrator for all days to come before it, and there is
     *     not any more after it
     */
    @Transactional
    public void keeping(Runnable change) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation.last_administrator'))")
                .query((_, _) -> true)
                .single();
        LocalDate before = firstDayWithout();
        change.run();
        LocalDate after = firstDayWithout();
        if (after != null && (before == null || after.isBefore(before))) {
            throw new Needed(after);
        }
    }

    /** The first day from today on without an administrator; null when there is none such. */
    private @Nullable LocalDate firstDayWithout() {
        return jdbc.sql(
                        """
                        select min(lower(gap))
                        from unnest(datemultirange(daterange(platform.today(), null)) - coalesce((
                            select range_agg(assignment.valid * top.valid)
                            from organisation.role_assignment assignment
                            join organisation.unit_period top
                                on top.unit_id = assignment.unit_id and top.parent_id is null
                            where assignment.role = 'ADMINISTRATOR'
                                and organisation.can_sign_in(assignment.person_id)), '{}')) gap
                        """)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
