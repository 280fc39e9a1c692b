package se.arbetsro.report.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;
import tools.jackson.databind.json.JsonMapper;

/** What a report reads of local analysis. */
@ArbetsroTest
@Import(AssessmentData.class)
class AnalysisReadingTests {

    @Autowired AnalysisReading reading;
    @Autowired AssessmentData assessment;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void only_confirmed_answers_are_told_even_to_those_who_may_see_drafts() {
        PlanData.Version version = assessment.version(2);
        UnitId confirmed = data.district("Klarby");
        UnitId drafted = data.district("Utkastby");
        RoundId round = assessment.open(version.id(), thisYear(), confirmed, drafted);
        AnalysisId done = assessment.analysis(round, confirmed);
        assessment.write(
                done,
                version.area(1),
                null,
                AnswerContent.yes("Trångt.", "Bygg om lokalen.", "I höst", "Med hyresvärden"));
        assessment.confirm(done);
        assessment.write(
                assessment.analysis(round, drafted),
                version.area(1),
                null,
                AnswerContent.yes("Hemligt.", "Hemlig plan.", "Nu", "Tyst"));

        Contents.Analysis own = of(confirmed, version);
        assertThat(own.taking()).isEqualTo(1);
        assertThat(own.confirmed()).isEqualTo(1);
        assertThat(own.areas())
                .extracting(
                        Contents.AreaAnswers::area,
                        Contents.AreaAnswers::yes,
                        Contents.AreaAnswers::notNeeded)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1. Område 1", 1, 0),
                        org.assertj.core.groups.Tuple.tuple("2. Område 2", 0, 1));
        assertThat(own.areas().getFirst().reasons())
                .extracting(Contents.Reason::words)
                .containsExactly("Bygg om lokalen.");
        assertThat(own.asOf()).isEqualTo(LocalDate.now(clock));

        Contents.Analysis other = of(drafted, version);
        assertThat(other.confirmed()).isZero();
        assertThat(other.areas()).isEmpty();
    }

    @Test
    void lenses_are_counted_and_their_words_told_where_they_are_shared() {
        PlanData.Version version = assessment.version(1);
        UnitId district = data.district("Perspektivby");
        RoundId round = assessment.open(version.id(), thisYear(), district);
        AnalysisId analysis = assessment.analysis(round, district);
        LensId risk = new PlanData(data, jdbc).lens(version.id(), "undue-influence");
        assessment.question(
                analysis,
                version.area(1),
                new AreaAnswerContent(
                        Map.of(risk, new Said(Risk.YES, "Vid avslag", "Två går")), "sv"));
        assertThat(of(district, version).areas()).isEmpty();
        assessment.confirm(analysis);

        Contents.AreaAnswers area = of(district, version).areas().getFirst();

        assertThat(area.hasWords()).isTrue();
        assertThat(area.lenses())
                .singleElement()
                .satisfies(lens -> {
                    assertThat(lens.lens()).isEqualTo("Otillåten påverkan");
                    assertThat(lens.yes()).isEqualTo(1);
                    assertThat(lens.said())
                            .extracting(Contents.Reason::words)
                            .containsExactly("Vid avslag", "Två går");
                });
        Contents.Analysis withoutWords =
                data.asSystem(() ->
                        reading.of(district, version.id().value(), LocalDate.now(clock), false)
                                .orElseThrow());
        assertThat(withoutWords.areas().getFirst().lenses())
                .allSatisfy(lens -> assertThat(lens.said()).isEmpty());
    }

    @Test
    void contents_that_were_frozen_before_there_were_lenses_are_read() {
        Contents.AreaAnswers before =
                new JsonMapper()
                        .readValue(
                                """
                                {"area": "1. Område", "yes": 1, "underWay": 0, "notNeeded": 0, "reasons": []}
                                """,
                                Contents.AreaAnswers.class);

        assertThat(before.lenses()).isEmpty();
        assertThat(before.hasWords()).isFalse();
    }

    @Test
    void a_round_that_had_not_begun_on_the_day_is_not_told() {
        PlanData.Version version = assessment.version(1);
        UnitId district = data.district("Förebo");
        assessment.open(version.id(), thisYear(), district);

        assertThat(
                        data.asSystem(() ->
                                reading.of(
                                        district,
                                        version.id().value(),
                                        LocalDate.now(clock).minusYears(2),
                                        true)))
                .isEmpty();
    }

    private Contents.Analysis of(UnitId unit, PlanData.Version version) {
        return data.asSystem(() ->
                reading.of(unit, version.id().value(), LocalDate.now(clock), true).orElseThrow());
    }

    private String thisYear() {
        return Integer.toString(LocalDate.now(clock).getYear());
    }
}
