package se.arbetsro.bench;

import java.io.OutputStream;
import java.sql.Connection;
import org.postgresql.PGConnection;

/**
 * A file of 100,000 activities (a fifth of the 500,000) as CSV and XLSX, and what it takes in
 * memory. Beside it PostgreSQL's own COPY of the same rows.
 */
final class LargeExport implements Measurement {

    private static final String COPY =
            """
            copy (select activity.title, unit.name, version.key, area.short_name_sv, activity.service_lines,
                    person.name, activity.responsible_role, activity.start_on, activity.due_on, activity.effort,
                    activity.status, activity.city_wide
                from plan.activity
                join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                join plan.plan_version version on version.id = activity.plan_version_id
                join plan.area_edition area on area.plan_version_id = activity.plan_version_id
                    and area.area_id = activity.area_id
                left join organisation.person_name person on person.person_id = activity.responsible_person
                where activity.status = 'DONE' order by activity.due_on, activity.id) to stdout (format csv)
            """;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public boolean at(int scale) {
        return scale == 100;
    }

    @Override
    public void measure(Place place) throws Exception {
        try (Browser lead = place.town().signedIn("lead1");
                Connection connection = place.town().connect("arbetsro_app")) {
            double before = place.town().program().residentMegabytes();
            place.town().program().forgetPeak();
            place.inTurn()
                    .ours("CSV", (_, _) -> lead.get("/activities?status=DONE&format=csv"))
                    .ours("XLSX", (_, _) -> lead.get("/activities?status=DONE&format=xlsx"))
                    .baseline(
                            "COPY of the same rows, through JDBC",
                            (_, _) ->
                                    connection
                                            .unwrap(PGConnection.class)
                                            .getCopyAPI()
                                            .copyOut(COPY, OutputStream.nullOutputStream()))
                    .oneByOne(1);
            place.results()
                    .note(
                            name(),
                            "resident before %s MB, at most %s MB"
                                    .formatted(
                                            Results.number(before),
                                            Results.number(
                                                    place.town().program().peakMegabytes())));
        }
        if (place.scale() == 100) {
            Results results = place.results();
            results.atMost(
                    name(), "100,000 rows as CSV: ≤ 1 s", results.find(name(), "CSV", 100), 1000);
            results.atMost(
                    name(), "100,000 rows as XLSX: ≤ 4 s", results.find(name(), "XLSX", 100), 4000);
        }
    }
}
