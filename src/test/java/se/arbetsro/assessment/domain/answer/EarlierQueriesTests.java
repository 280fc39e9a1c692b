package se.arbetsro.assessment.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;
import static se.arbetsro.assessment.AssessmentData.MONEY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.lens.AreaAnswerService;
import se.arbetsro.assessment.domain.lens.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.lens.EarlierLensQueries;
import se.arbetsro.assessment.domain.round.Level;
import se.arbetsro.assessment.domain.round.RoundService;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What of the last round carries forward into an analysis. */
@ArbetsroTest
@Import(AssessmentData.class)
class EarlierQueriesTests {

    private static final AnswerContent PHONE =
            AnswerContent.yes("Få svarar på enkäter.", "Ringa upp.", "I höst.", "Två turas om.");

    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired RoundService service;
    @Autowired EarlierQueries earlier;
    @Autowired AnswerService answers;
    @Autowired AreaAnswerService areaAnswers;
    @Autowired EarlierLensQueries earlierLenses;
    @Autowired JdbcClient jdbc;

    private PlanData.Version version;

    @BeforeEach
    void a_version_of_two_areas() {
        version = rounds.version(2);
    }

    private List<EarlierAnswer> carriedInto(AnalysisId analysis) {
        return data.asSystem(() -> earlier.answersFor(analysis));
    }

    private RoundId confirmedRound(String period, UnitId... districts) {
        RoundId round = rounds.open(version.id(), period, districts);
        for (UnitId district : districts) {
            AnalysisId analysis = rounds.analysis(round, district);
            rounds.write(analysis, version.area(1), CHILDREN, PHONE);
            rounds.confirm(analysis);
        }
        return round;
    }

    @Test
    void the_confirmed_answers_of_the_last_round_carry_forward_in_their_places() {
        UnitId district = rounds.district("Förra").id();
        confirmedRound("2024-VT", district);
        confirmedRound("2025-VT", district);
        AnalysisId now = rounds.analysis(rounds.open(version.id(), "2026-VT", district), district);

        List<EarlierAnswer> carried = carriedInto(now);

        assertThat(carried).hasSize(4).allMatch(one -> one.round().sv().equals("Omgången 2025-VT"));
        assertThat(carried)
                .filteredOn(one -> one.areaId().equals(version.area(1)))
                .extracting(EarlierAnswer::serviceLine, one -> one.content().need())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(CHILDREN, Need.YES),
                        org.assertj.core.groups.Tuple.tuple(MONEY, Need.NOT_NEEDED));
    }

    @Test
    void what_was_not_confirmed_does_not_carry_forward() {
        UnitId district = rounds.district("Utkastet").id();
        RoundId before = rounds.open(version.id(), "2025-VT", district);
        rounds.submit(rounds.analysis(before, district));
        AnalysisId now = rounds.analysis(rounds.open(version.id(), "2026-VT", district), district);

        assertThat(carriedInto(now)).isEmpty();
    }

    @Test
    void what_is_still_true_is_taken_over_as_it_stood_and_only_once() {
        UnitId district = rounds.district("Ännu").id();
        confirmedRound("2025-VT", district);
        AnalysisId now = rounds.analysis(rounds.open(version.id(), "2026-VT", district), district);
        List<AnswerService.Affirmed> all =
                carriedInto(now).stream()
                        .map(one ->
                                new AnswerService.Affirmed(
                                        one.id(), one.areaId(), one.serviceLine()))
                        .toList();

        int first = data.asSystem(() -> answers.affirm(now, all, null));
        int second = data.asSystem(() -> answers.affirm(now, all, null));

        assertThat(first).isEqualTo(4);
        assertThat(second).isZero();
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select count(*) from assessment.answer
                                                where analysis_id = ? and still_true and complete
                                                    and earlier_id is not null
                                                """)
                                        .param(now.value())
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(4);
    }

    @Test
    void after_a_merger_what_all_the_merged_said_carries_forward() {
        UnitId north = rounds.district("Norr före").id();
        UnitId east = rounds.district("Öst före").id();
        confirmedRound("2023-VT", north, east);
        AssessmentData.District merged = rounds.district("Innerstaden");
        LocalDate day = LocalDate.of(2023, 7, 1);
        rounds.merge(north, merged.id(), day);
        rounds.merge(east, merged.id(), day);
        AnalysisId now =
                rounds.analysis(rounds.open(version.id(), "2026-VT", merged.id()), merged.id());

        List<EarlierAnswer> carried =
                carriedInto(now).stream()
                        .filter(one ->
                                one.areaId().equals(version.area(1))
                                        && CHILDREN.equals(one.serviceLine()))
                        .toList();

        assertThat(carried)
                .extracting(EarlierAnswer::unit)
                .containsExactly("Norr före", "Öst före");
        assertThat(EarlierQueries.only(carried)).isNull();
    }

    @Test
    void a_second_merger_still_finds_what_the_first_ones_said() {
        UnitId first = rounds.district("Allra först").id();
        confirmedRound("2019-VT", first);
        UnitId second = rounds.district("Sedan").id();
        rounds.merge(first, second, LocalDate.of(2020, 7, 1));
        UnitId third = rounds.district("Till sist").id();
        rounds.merge(second, third, LocalDate.of(2023, 7, 1));
        AnalysisId now = rounds.analysis(rounds.open(version.id(), "2026-VT", third), third);

        assertThat(carriedInto(now)).isNotEmpty().allMatch(one -> one.unit().equals("Allra först"));
    }

    @Test
    void a_unit_begins_from_what_its_district_said_for_its_service_line() {
        AssessmentData.District district = rounds.district("Neråt");
        confirmedRound("2025-VT", district.id());
        RoundId round = rounds.prepared(version.id(), "2026-VT", district.id());
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    service.chooseLevel(round, district.id(), Level.UNIT);
                    service.open(round);
                });

        List<EarlierAnswer> carried = carriedInto(rounds.analysis(round, district.children()));

        assertThat(carried).hasSize(2).allMatch(one -> CHILDREN.equals(one.serviceLine()));
    }

    @Test
    void answers_follow_their_area_into_what_it_became_in_a_new_version() {
        UnitId district = rounds.district("Ny plan").id();
        confirmedRound("2025-VT", district);
        PlanData.Version next = rounds.version(1);
        became(version.id().value(), version.area(1), next.id().value(), next.area(1), "MAIN");
        became(version.id().value(), version.area(2), next.id().value(), next.area(1), "PART");
        AnalysisId now = rounds.analysis(rounds.open(next.id(), "2026-VT", district), district);

        List<EarlierAnswer> carried =
                carriedInto(now).stream()
                        .filter(one -> CHILDREN.equals(one.serviceLine()))
                        .toList();

        assertThat(carried).hasSize(2).allMatch(one -> one.areaId().equals(next.area(1)));
        assertThat(carried).extracting(EarlierAnswer::main).containsExactly(true, false);
        EarlierAnswer only = EarlierQueries.only(carried);
        assertThat(only).isNotNull();
        assertThat(only.content()).isEqualTo(PHONE);
        assertThat(only.sameArea()).isFalse();
    }

    private void became(UUID fromVersion, AreaId from, UUID toVersion, AreaId to, String weight) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into plan.lineage (id, from_edition, to_edition, weight, basis, reason_sv,
                                            created_at, created_by, changed_at, changed_by, version)
                                        select gen_random_uuid(), source.id, target.id, :weight, 'SUGGESTION', 'Prov',
                                            now(), platform.viewer(), now(), platform.viewer(), 1
                                        from plan.area_edition source, plan.area_edition target
                                        where source.plan_version_id = :fromVersion and source.area_id = :from
                                            and target.plan_version_id = :toVersion and target.area_id = :to
                                        """)
                                .param("weight", weight)
                                .param("fromVersion", fromVersion)
                                .param("from", from.value())
                                .param("toVersion", toVersion)
                                .param("to", to.value())
                                .update());
    }

    @Test
    void what_was_said_of_an_area_carries_forward_too() {
        UnitId district = rounds.district("Frågorna").id();
        confirmedRound("2025-VT", district);
        AnalysisId now = rounds.analysis(rounds.open(version.id(), "2026-VT", district), district);
        List<EarlierAreaAnswer> carried = data.asSystem(() -> earlierLenses.areaAnswersFor(now));

        int taken =
                data.asSystem(() ->
                        areaAnswers.affirm(
                                now,
                                carried.stream()
                                        .map(one ->
                                                new AreaAnswerService.Affirmed(
                                                        one.id(), one.areaId()))
                                        .toList(),
                                null));

        assertThat(carried).hasSize(2);
        assertThat(taken).isEqualTo(2);
    }
}
