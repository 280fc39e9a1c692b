package se.arbetsro.assessment.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;

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
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What a change of units does to a round that goes on. */
@ArbetsroTest
@Import(AssessmentData.class)
class MovedAnalysesTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired List<UnitReference> references;
    @Autowired JdbcClient jdbc;

    private PlanData.Version version;
    private AssessmentData.District closing;

    @BeforeEach
    void a_district_that_is_to_close() {
        version = rounds.version(1);
        closing = rounds.district("Nedläggningsby");
    }

    private UnitReference reference(String kind) {
        return references.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }

    private void move(String kind, UnitId to) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    List<UnitReference.Move> moves =
                            reference(kind).openAt(List.of(closing.id()), DAY).stream()
                                    .map(item -> new UnitReference.Move(item.id(), item.unit(), to))
                                    .toList();
                    assertThat(moves).isNotEmpty();
                    reference(kind).move(moves, DAY);
                });
    }

    private UUID unitOf(AnalysisId analysis) {
        return data.asSystem(() ->
                jdbc.sql("select unit_id from assessment.analysis where id = ?")
                        .param(analysis.value())
                        .query(UUID.class)
                        .single());
    }

    private UUID participantOf(AnalysisId analysis) {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select participant.unit_id
                                from assessment.analysis
                                join assessment.participant on participant.id = analysis.participant_id
                                where analysis.id = ?
                                """)
                        .param(analysis.value())
                        .query(UUID.class)
                        .single());
    }

    @Test
    void what_is_still_written_is_told_by_its_round_and_what_is_confirmed_stays() {
        RoundId round = rounds.open(version.id(), "2026-HT", closing.id());
        AnalysisId analysis = rounds.analysis(round, closing.id());

        assertThat(open("analysis"))
                .extracting(UnitReference.Item::title)
                .contains("Omgången 2026-HT");
        assertThat(open("participant")).hasSize(1);
        rounds.confirm(analysis);
        assertThat(open("analysis")).isEmpty();
    }

    private List<UnitReference.Item> open(String kind) {
        return data.asSystem(() -> reference(kind).openAt(List.of(closing.id()), DAY));
    }

    @Test
    void a_draft_goes_with_its_words_to_the_district_that_takes_over() {
        RoundId round = rounds.open(version.id(), "2026-HT", closing.id());
        AnalysisId analysis = rounds.analysis(round, closing.id());
        rounds.write(analysis, version.area(1), CHILDREN, AnswerContent.notNeeded("Det fungerar."));
        UnitId home = data.district("Övertagarby");

        move("participant", home);
        move("analysis", home);

        assertThat(unitOf(analysis)).isEqualTo(home.value());
        assertThat(participantOf(analysis)).isEqualTo(home.value());
        rounds.confirm(analysis);
    }

    @Test
    void where_the_new_home_answers_already_both_are_finished_in_its_part_of_the_round() {
        AssessmentData.District home = rounds.district("Redanby");
        RoundId round = rounds.open(version.id(), "2026-HT", closing.id(), home.id());
        AnalysisId mine = rounds.analysis(round, closing.id());
        AnalysisId theirs = rounds.analysis(round, home.id());

        move("participant", home.id());
        move("analysis", home.id());

        assertThat(unitOf(mine)).isEqualTo(closing.id().value());
        assertThat(participantOf(mine)).isEqualTo(home.id().value());
        assertThat(unitOf(theirs)).isEqualTo(home.id().value());
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select count(*) from assessment.analyses_shown(now())
                                                where analysis_id = ?
                                                """)
                                        .param(mine.value())
                                        .query(Integer.class)
                                        .single()))
                .as("what it was before stays to be seen as of a day")
                .isEqualTo(1);
    }
}
