package se.arbetsro.report.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.domain.contents.Contents;

/** Reads for a report who steers the work, and in what form unions take part. */
@Component
class SteeringReading {

    private final JdbcClient jdbc;

    SteeringReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record MemberRow(String name, String part, @Nullable String speaksFor) {}

    Contents.Steering steering(UnitId unit, UUID version, LocalDate day) {
        record Form(UUID localPlanId, @Nullable String unionForm, @Nullable String unionNote) {}
        Form form =
                jdbc.sql(
                                """
                                select local_plan_id, union_form, union_note from plan.local_plans
                                where unit_id = :unit and plan_version_id = :version and not withdrawn
                                limit 1
                                """)
                        .param("unit", unit.value())
                        .param("version", version)
                        .query(Form.class)
                        .optional()
                        .orElse(null);
        if (form == null) {
            return new Contents.Steering(null, null, List.of());
        }
        List<Contents.Member> members =
                jdbc
                        .sql(
                                """
                                select coalesce(member.name, person.name, '–') as name, member.part, member.speaks_for
                                from plan.steering_members member
                                left join organisation.person_name person on person.person_id = member.person_id
                                where member.local_plan_id = :plan and member.valid @> cast(:day as date)
                                order by array_position(array['CHAIR', 'MEMBER', 'HR', 'UNION', 'SAFETY',
                                    'EQUALITY_SUPPORT', 'SECRETARY'], member.part), 1
                                """)
                        .param("plan", form.localPlanId())
                        .param("day", day)
                        .query(MemberRow.class)
                        .list()
                        .stream()
                        .map(row -> new Contents.Member(row.name(), row.part(), row.speaksFor()))
                        .toList();
        return new Contents.Steering(form.unionForm(), form.unionNote(), members);
    }

    /** The steering groups of the administrations straight below the municipality. */
    List<Contents.Group> groups(UnitId municipality, UUID version, LocalDate day) {
        return jdbc.sql(
                        """
                        select part.name as unit,
                            (select coalesce(member.name, person.name)
                            from plan.steering_members member
                            left join organisation.person_name person on person.person_id = member.person_id
                            where member.local_plan_id = local.local_plan_id and member.part = 'CHAIR'
                                and member.valid @> cast(:day as date) limit 1) as chair,
                            (select count(*)::int from plan.steering_members member
                            where member.local_plan_id = local.local_plan_id
                                and member.valid @> cast(:day as date)) as members,
                            local.union_form
                        from organisation.unit_on(:day) part
                        join plan.local_plans local on local.unit_id = part.unit_id
                        where part.parent_id = :municipality and local.plan_version_id = :version
                            and not local.withdrawn
                        order by part.name
                        """)
                .param("municipality", municipality.value())
                .param("version", version)
                .param("day", day)
                .query(Contents.Group.class)
                .list();
    }
}
