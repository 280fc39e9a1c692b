package se.arbetsro.plan.web.setup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.setup.SetUpPart;
import se.arbetsro.platform.setup.SetUpStage;
import se.arbetsro.platform.web.Shell;

/** What the plan adds to the set-up: a version in use, and the days of the year. */
@Component
class PlanSetUp implements SetUpPart {

    private final JdbcClient jdbc;

    PlanSetUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counts(int areas, int examples, int questions, int days) {}

    @Override
    public SetUpStage stage() {
        return SetUpStage.PLAN;
    }

    @Override
    public List<Check> checks(Shell shell) {
        Counts counts =
                jdbc.sql(
                                """
                                select count(edition.id)::int as areas,
                                    count(edition.id) filter (
                                        where edition.text_origin in ('EXAMPLE', 'NOT_KNOWN'))::int as examples,
                                    (select count(*)::int from plan.checklist_item
                                        join plan.plan_version asking on asking.id = checklist_item.plan_version_id
                                        where asking.used @> platform.today()) as questions,
                                    (select count(*)::int from plan.year_rule) as days
                                from plan.plan_version used
                                join plan.area_edition edition on edition.plan_version_id = used.id
                                where used.used @> platform.today()
                                """)
                        .query(Counts.class)
                        .single();
        return List.of(
                Check.needed(shell.t("setup.plan.areas", counts.areas()), counts.areas() > 0),
                Check.advised(
                        shell.t("setup.plan.examples", counts.examples()),
                        counts.areas() > 0 && counts.examples() == 0),
                Check.advised(
                        shell.t("setup.plan.checklist", counts.questions()),
                        counts.questions() > 0),
                Check.advised(shell.t("setup.plan.days", counts.days()), counts.days() > 0));
    }

    @Override
    public List<Way> ways(Shell shell) {
        return List.of(
                Way.to(shell.t("setup.plan.begin"), "/set-up/plan"),
                Way.to(shell.t("setup.plan.see"), "/plans"),
                Way.to(shell.t("setup.plan.year"), "/year"));
    }
}
