package se.arbetsro.report.domain.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import se.arbetsro.organisation.UnitId;

/**
 * What a report tells of: a unit with all below it, under a version of the plan, from the first day
 * of a period until the end of its last.
 */
record ReportScope(UnitId unit, UUID version, LocalDate first, LocalDate day, ZoneId zone) {

    /**
     * The start of a query: {@code told} has each unit with its name, the administration that it
     * belongs to in the report of the municipality, and its place in the order of the report. Made
     * once, before anything is joined to it: put into the join it was read again for each activity.
     */
    static final String TOLD_UNITS =
            """
            with told as materialized (
                select named.unit_id, named.name || coalesce(' (' || named.part || ')', '') as name,
                    rank() over (
                        order by coalesce(named.part, named.name), named.part is not null, named.name) as place
                from (
                    select unit.unit_id, unit.name,
                        (select min(regexp_replace(administration.name, ' (stadsdels)?förvaltning(en)?$', ''))
                        from organisation.unit_within above
                        join organisation.unit_on(:day) administration
                            on administration.unit_id = above.ancestor_id and administration.parent_id = :unit
                        join organisation.unit_on(:day) top
                            on top.unit_id = administration.parent_id and top.parent_id is null
                        where above.unit_id = within.unit_id and above.ancestor_id <> within.unit_id) as part
                    from organisation.unit_within within
                    join organisation.unit_latest unit on unit.unit_id = within.unit_id
                    where within.ancestor_id = :unit
                ) named
            )
            """;

    /** For all queries alike: unit, version, first, day, and the moments begin and end. */
    Map<String, Object> parameters() {
        return Map.of(
                "unit",
                unit.value(),
                "version",
                version,
                "first",
                first,
                "day",
                day,
                "begin",
                midnight(first),
                "end",
                midnight(day.plusDays(1)));
    }

    private OffsetDateTime midnight(LocalDate on) {
        return on.atStartOfDay(zone).toOffsetDateTime();
    }
}
