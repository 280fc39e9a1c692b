package se.arbetsro.assessment.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;
import static se.arbetsro.assessment.AssessmentData.MONEY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.round.Level;
import se.arbetsro.assessment.domain.round.RoundContent;
import se.arbetsro.assessment.domain.round.RoundImport;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A round as a map, and beside the round before. */
@ArbetsroTest
@Import(AssessmentData.class)
class OverviewTests {

    private static final AnswerContent YES = AnswerContent.yes("Läget", "Något", "Snart", "Så");

    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired HeatMapQueries map;
    @Autowired ChangeQueries changes;
    @Autowired RoundImport imports;

    private PlanData.Version version;

    @BeforeEach
    void a_version_of_two_areas() {
        version = rounds.version(2);
    }

    private Viewer city() {
        return data.viewer(Role.CENTRAL_STEERING_GROUP, data.municipality());
    }

    @Test
    void the_map_counts_confirmed_answers_by_district_and_area() {
        UnitId district = rounds.district("Kartby").id();
        RoundId round = rounds.open(version.id(), "2026-VT", district);
        AnalysisId analysis = rounds.analysis(round, district);
        rounds.write(analysis, version.area(1), CHILDREN, YES);
        Viewer city = city();
        List<HeatRow> before = data.as(city, () -> map.rows(round, null, null, null));
        rounds.confirm(analysis);

        List<HeatRow> after = data.as(city, () -> map.rows(round, null, null, null));
        List<HeatRow> money = data.as(city, () -> map.rows(round, null, MONEY, null));

        assertThat(before.getFirst().of(version.area(1))).isEqualTo(new Tally(0, 0, 0, 2));
        assertThat(after.getFirst().of(version.area(1))).isEqualTo(new Tally(1, 0, 1, 2));
        assertThat(after.getFirst().of(version.area(1)).strongest()).isEqualTo(Need.YES);
        assertThat(money.getFirst().of(version.area(1))).isEqualTo(new Tally(0, 0, 1, 1));
    }

    @Test
    void as_of_a_day_the_map_shows_what_was_confirmed_then() {
        UnitId district = rounds.district("Förrby").id();
        RoundId round = rounds.open(version.id(), "2026-VT", district);
        Instant before = Instant.now();
        rounds.confirm(rounds.analysis(round, district));
        Instant after = Instant.now();

        HeatRow then = data.asSystem(() -> map.rows(round, null, null, after)).getFirst();

        assertThat(then.of(version.area(1)).answered()).isEqualTo(2);
        assertThat(data.asSystem(() -> map.rows(round, null, null, before)))
                .allMatch(row -> row.of(version.area(1)).answered() == 0);
    }

    @Test
    void beside_the_last_round_stands_what_is_new_gone_and_moved() {
        UnitId district = rounds.district("Ändringsby").id();
        RoundId earlier = rounds.open(version.id(), "2025-VT", district);
        AnalysisId then = rounds.analysis(earlier, district);
        rounds.write(then, version.area(1), CHILDREN, YES);
        rounds.confirm(then);
        RoundId round = rounds.open(version.id(), "2026-VT", district);
        rounds.confirm(rounds.analysis(round, district));

        List<Change> found = data.asSystem(() -> changes.between(earlier, round, null, null));

        assertThat(found).hasSize(4);
        assertThat(found)
                .filteredOn(one -> one.kind() == Change.Kind.MOVED)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.line()).isEqualTo(CHILDREN);
                    assertThat(one.before()).isEqualTo(Need.YES);
                    assertThat(one.now()).isEqualTo(Need.NOT_NEEDED);
                });
    }

    @Test
    void after_a_merger_what_a_predecessor_said_is_beside_its_successor() {
        UnitId first = rounds.district("Gamla").id();
        RoundId earlier = rounds.open(version.id(), "2019-VT", first);
        rounds.confirm(rounds.analysis(earlier, first));
        UnitId second = rounds.district("Nya").id();
        rounds.merge(first, second, LocalDate.of(2020, 7, 1));
        RoundId round = rounds.open(version.id(), "2026-VT", second);
        rounds.confirm(rounds.analysis(round, second));

        List<Change> found = data.asSystem(() -> changes.between(earlier, round, null, null));

        assertThat(found)
                .hasSize(4)
                .allMatch(one -> one.kind() == Change.Kind.SAME && one.from().contains("Gamla"));
    }

    @Test
    void a_round_that_was_carried_out_before_is_entered_at_once() {
        UnitId district = rounds.district("Importby").id();
        LocalDate day = LocalDate.of(2019, 6, 18);
        Instant at = Instant.parse("2019-08-20T10:00:00Z");
        RoundId round =
                data.asSystem(() ->
                        imports.enter(
                                version.id(),
                                RoundContent.of(
                                        new Text2("Förr", null),
                                        Period.of("2019-VT"),
                                        LocalDate.of(2019, 8, 31)),
                                Instant.parse("2019-06-18T10:00:00Z"),
                                Instant.parse("2019-09-06T10:00:00Z"),
                                List.of(new RoundImport.District(district, Level.DISTRICT, false)),
                                imports.units(district, Level.DISTRICT, day).stream()
                                        .map(unit ->
                                                new RoundImport.Analysis(
                                                        district,
                                                        unit,
                                                        AnalysisState.CONFIRMED,
                                                        at,
                                                        List.of(
                                                                new RoundImport.Answer(
                                                                        version.area(1),
                                                                        CHILDREN,
                                                                        YES)),
                                                        List.of()))
                                        .toList()));

        HeatRow row = data.as(city(), () -> map.rows(round, null, null, null)).getFirst();
        HeatRow then = data.as(city(), () -> map.rows(round, null, null, at)).getFirst();

        assertThat(row.of(version.area(1))).isEqualTo(new Tally(1, 0, 0, 2));
        assertThat(then.of(version.area(1))).isEqualTo(new Tally(1, 0, 0, 2));
    }
}
