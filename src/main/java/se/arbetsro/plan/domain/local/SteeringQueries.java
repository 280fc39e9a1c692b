package se.arbetsro.plan.domain.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.platform.time.Validity;

/** Reads who sits in the local steering groups. */
@Component
@Transactional(readOnly = true)
public class SteeringQueries {

    private final JdbcClient jdbc;

    SteeringQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A seat in a local steering group.
     *
     * @param name null when it is protected
     * @param version of the row, for forms
     */
    public record MemberRow(
            SteeringMemberId id,
            LocalPlanId localPlanId,
            @Nullable PersonId personId,
            @Nullable String name,
            SteeringPart part,
            @Nullable String speaksFor,
            Validity valid,
            long version) {}

    private static final String MEMBERS =
            """
            select member.id, member.local_plan_id, member.person_id, coalesce(member.name, person.name) as name,
                member.part, member.speaks_for, member.valid, member.version
            from plan.steering_member member
            left join organisation.person_name person on person.person_id = member.person_id
            """;

    /** Who sits in the group on a day, the chair first. */
    public List<MemberRow> members(LocalPlanId plan, LocalDate day) {
        return jdbc.sql(
                        MEMBERS
                                + """
                                where member.local_plan_id = :plan and member.valid @> cast(:day as date)
                                order by member.part <> 'CHAIR', member.part,
                                    coalesce(member.name, person.name) collate "sv-SE-x-icu", member.id
                                """)
                .param("plan", plan.value())
                .param("day", day)
                .query(MemberRow.class)
                .list();
    }

    public Optional<MemberRow> member(SteeringMemberId id) {
        return jdbc.sql(MEMBERS + "where member.id = ?")
                .param(id.value())
                .query(MemberRow.class)
                .optional();
    }
}
