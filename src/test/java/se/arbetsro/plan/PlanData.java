package se.arbetsro.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.testing.TestData;

/** Makes versions of a plan for tests, straight in the tables. */
public class PlanData {

    public static final LocalDate DUE = LocalDate.of(2030, 6, 30);

    private final TestData data;
    private final JdbcClient jdbc;

    public PlanData(TestData data, JdbcClient jdbc) {
        this.data = data;
        this.jdbc = jdbc;
    }

    /** A version with areas numbered from one. */
    public record Version(PlanVersionId id, String key, List<AreaId> areas, List<String> areaKeys) {

        public AreaId area(int number) {
            return areas.get(number - 1);
        }

        public String areaKey(int number) {
            return areaKeys.get(number - 1);
        }
    }

    /** A version in use from 2020 on, with two lenses and areas named 'Område 1', 'Område 2' … */
    public Version version(int areas) {
        PlanVersionId id = PlanVersionId.random();
        String key = "V" + id.value().toString().substring(0, 8);
        return data.asSystem(() -> {
            UUID plan = UUID.randomUUID();
            jdbc.sql(
                            """
                            insert into plan.plan (id, key, name_sv, created_at, created_by, version)
                            values (?, ?, 'Provplan', now(), platform.viewer(), 1)
                            """)
                    .params(plan, "plan-" + plan)
                    .update();
            jdbc.sql(
                            """
                            insert into plan.plan_version (id, plan_id, key, title_sv, used, used_basis,
                                created_at, created_by, changed_at, changed_by, version)
                            values (?, ?, ?, ?, '[2020-01-01,)', 'ASSUMED',
                                now(), platform.viewer(), now(), platform.viewer(), 1)
                            """)
                    .params(id.value(), plan, key, "Provplanen " + key)
                    .update();
            List<AreaId> ids = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            for (int number = 1; number <= areas; number++) {
                AreaId area = area(id, number);
                ids.add(area);
                keys.add("area-" + area.value());
            }
            lens(id, 1, "undue-influence", "RISK", "Otillåten påverkan");
            lens(id, 2, "gender-equality", "WORDS", "Jämställdhet");
            return new Version(id, key, ids, keys);
        });
    }

    private void lens(PlanVersionId version, int position, String key, String kind, String name) {
        jdbc.sql(
                        """
                        insert into plan.lens (id, plan_version_id, key, kind, position, name_sv, question_sv,
                            created_at, created_by, changed_at, changed_by, version)
                        values (gen_random_uuid(), :version, :key, :kind, :position, :name, 'Hur är det med ' || :name,
                            now(), platform.viewer(), now(), platform.viewer(), 1)
                        """)
                .param("version", version.value())
                .param("key", key)
                .param("kind", kind)
                .param("position", position)
                .param("name", name)
                .update();
    }

    /**
     * The lens of a version; {@code undue-influence} asks for a risk, {@code gender-equality} not.
     */
    public LensId lens(PlanVersionId version, String key) {
        return data.asSystem(() ->
                new LensId(
                        jdbc.sql("select id from plan.lens where plan_version_id = ? and key = ?")
                                .params(version.value(), key)
                                .query(UUID.class)
                                .single()));
    }

    private AreaId area(PlanVersionId version, int number) {
        AreaId area = AreaId.random();
        jdbc.sql(
                        """
                        insert into plan.area (id, key, kind, name_sv, created_at, created_by, version)
                        values (?, ?, 'PLAN_AREA', ?, now(), platform.viewer(), 1)
                        """)
                .params(area.value(), "area-" + area.value(), "Område " + number)
                .update();
        jdbc.sql(
                        """
                        insert into plan.area_edition (id, plan_version_id, area_id, position, number, name_sv,
                            short_name_sv, own_chapter, text_origin, created_at, created_by, changed_at, changed_by,
                            version)
                        values (?, ?, ?, ?, ?, ?, ?, true, 'NOT_KNOWN', now(), platform.viewer(), now(),
                            platform.viewer(), 1)
                        """)
                .params(
                        UUID.randomUUID(),
                        version.value(),
                        area.value(),
                        number,
                        number,
                        "Område " + number,
                        "Område " + number)
                .update();
        return area;
    }

    /** What each activity has: a title, a role that answers for it and {@link #DUE}. */
    public static ActivityContent content(String title) {
        return ActivityContent.of(title, Responsible.role("enhetschef"), DUE);
    }

    public static ActivityContent content(String title, LocalDate due) {
        return ActivityContent.of(title, Responsible.role("enhetschef"), due);
    }
}
