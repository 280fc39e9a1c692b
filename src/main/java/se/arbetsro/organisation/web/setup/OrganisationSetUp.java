package se.arbetsro.organisation.web.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.platform.setup.SetUpPart;
import se.arbetsro.platform.setup.SetUpStage;
import se.arbetsro.platform.web.Municipality;
import se.arbetsro.platform.web.Shell;

/** What the organisation adds to the set-up: name, levels, units, people and roles. */
@Configuration(proxyBeanMethods = false)
class OrganisationSetUp {

    private record Counts(
            @Nullable String top,
            boolean english,
            int kinds,
            int occupations,
            int lines,
            int units,
            int people,
            int reachable,
            int leads,
            int unled) {}

    private static Counts counts(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select
                            (select unit_id::text from organisation.unit_on(platform.today())
                                where parent_id is null order by kind = 'municipality' desc limit 1) as top,
                            exists (select from organisation.unit_period top where top.parent_id is null
                                and top.valid @> platform.today() and top.name_en is not null) as english,
                            (select count(*)::int from organisation.unit_kind) as kinds,
                            (select count(*)::int from organisation.occupation) as occupations,
                            (select count(*)::int from organisation.service_line) as lines,
                            (select count(*)::int from organisation.unit_on(platform.today())
                                where parent_id is not null) as units,
                            (select count(*)::int from organisation.person) as people,
                            (select count(*)::int from organisation.person
                                where email is not null) as reachable,
                            (select count(distinct person_id)::int
                                from organisation.role_on(platform.today())
                                where role = 'PROJECT_LEAD') as leads,
                            (select count(*)::int from organisation.unit_on(platform.today()) low
                                where low.parent_id is not null
                                    and not exists (select from organisation.unit_on(platform.today()) below
                                        where below.parent_id = low.unit_id)
                                    and not exists (select from organisation.role_on(platform.today()) held
                                        where held.unit_id = low.unit_id and held.role in (
                                            'UNIT_MANAGER', 'DEPUTY_UNIT_MANAGER', 'HEAD_OF_DEPARTMENT',
                                            'DISTRICT_DIRECTOR'))) as unled
                        """)
                .query(Counts.class)
                .single();
    }

    private record Part(
            SetUpStage stage, Function<Shell, List<Check>> checked, Function<Shell, List<Way>> led)
            implements SetUpPart {

        @Override
        public List<Check> checks(Shell shell) {
            return checked.apply(shell);
        }

        @Override
        public List<Way> ways(Shell shell) {
            return led.apply(shell);
        }
    }

    @Bean
    SetUpPart nameSetUp(JdbcClient jdbc, Municipality municipality) {
        return new Part(
                SetUpStage.NAME,
                shell -> {
                    Counts counts = counts(jdbc);
                    return List.of(
                            SetUpPart.Check.needed(
                                    shell.t("setup.name.is", municipality.name()),
                                    counts.top() != null),
                            SetUpPart.Check.advised(
                                    shell.t("setup.name.english"), counts.english()));
                },
                shell -> {
                    List<SetUpPart.Way> ways = new ArrayList<>();
                    String top = counts(jdbc).top();
                    if (top != null) {
                        ways.add(
                                SetUpPart.Way.to(
                                        shell.t("setup.name.correct"),
                                        "/units/" + top + "/correction"));
                    }
                    return ways;
                });
    }

    @Bean
    SetUpPart levelsSetUp(JdbcClient jdbc) {
        return new Part(
                SetUpStage.LEVELS,
                shell -> {
                    Counts counts = counts(jdbc);
                    return List.of(
                            SetUpPart.Check.needed(
                                    shell.t("setup.levels.are", counts.kinds()),
                                    counts.kinds() > 1),
                            SetUpPart.Check.needed(
                                    shell.t("setup.levels.occupations", counts.occupations()),
                                    counts.occupations() > 0),
                            SetUpPart.Check.advised(
                                    shell.t("setup.levels.lines", counts.lines()),
                                    counts.lines() > 0));
                },
                shell ->
                        List.of(
                                SetUpPart.Way.to(
                                        shell.t("setup.levels.kinds"), "/words/unit-kinds"),
                                SetUpPart.Way.to(
                                        shell.t("setup.levels.occupations.write"),
                                        "/words/occupations"),
                                SetUpPart.Way.file(
                                        shell.t("setup.levels.occupations.template"),
                                        template("occupations")),
                                SetUpPart.Way.to(
                                        shell.t("setup.levels.occupations.import"),
                                        "/imports/occupations"),
                                SetUpPart.Way.to(
                                        shell.t("setup.levels.lines.write"),
                                        "/words/service-lines")));
    }

    @Bean
    SetUpPart unitsSetUp(JdbcClient jdbc) {
        return new Part(
                SetUpStage.UNITS,
                shell -> {
                    int units = counts(jdbc).units();
                    return List.of(
                            SetUpPart.Check.needed(shell.t("setup.units.are", units), units > 0));
                },
                shell ->
                        List.of(
                                SetUpPart.Way.file(
                                        shell.t("setup.units.template"), template("units")),
                                SetUpPart.Way.to(shell.t("setup.units.import"), "/imports/units"),
                                SetUpPart.Way.to(
                                        shell.t("setup.units.form"), "/organisation-changes/new"),
                                SetUpPart.Way.to(shell.t("setup.units.see"), "/units")));
    }

    @Bean
    SetUpPart peopleSetUp(JdbcClient jdbc) {
        return new Part(
                SetUpStage.PEOPLE,
                shell -> {
                    Counts counts = counts(jdbc);
                    return List.of(
                            SetUpPart.Check.needed(
                                    shell.t("setup.people.are", counts.people()),
                                    counts.people() > 1),
                            SetUpPart.Check.needed(
                                    shell.t("setup.people.leads", counts.leads()),
                                    counts.leads() > 0),
                            SetUpPart.Check.advised(
                                    shell.t("setup.people.unled", counts.unled()),
                                    counts.units() > 0 && counts.unled() == 0),
                            SetUpPart.Check.advised(
                                    shell.t("setup.people.reachable", counts.reachable()),
                                    counts.reachable() > 0));
                },
                shell ->
                        List.of(
                                SetUpPart.Way.file(
                                        shell.t("setup.people.template"), template("people")),
                                SetUpPart.Way.to(shell.t("setup.people.import"), "/imports/people"),
                                SetUpPart.Way.to(shell.t("setup.people.form"), "/people/new"),
                                SetUpPart.Way.file(
                                        shell.t("setup.people.roles.template"), template("roles")),
                                SetUpPart.Way.to(
                                        shell.t("setup.people.roles.import"), "/imports/roles"),
                                SetUpPart.Way.to(shell.t("setup.people.see"), "/people")));
    }

    private static String template(String kind) {
        return "/imports/" + kind + "/template?format=xlsx";
    }
}
