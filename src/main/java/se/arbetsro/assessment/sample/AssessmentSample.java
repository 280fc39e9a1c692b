package se.arbetsro.assessment.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.analysis.AnalysingUnit;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.lens.LensAnswerQueries;
import se.arbetsro.assessment.domain.round.Level;
import se.arbetsro.assessment.domain.round.RoundContent;
import se.arbetsro.assessment.domain.round.RoundImport;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two rounds: one of spring 2019, closed and confirmed by all 14 districts, and one of this term,
 * open and in all states. Between them a small one of last term, which the districts that analyse
 * by unit went through under the version of today: there an answer can be still true.
 */
@Component
class AssessmentSample implements SampleData {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentSample.class);
    private static final long SEED = 20_190_831;
    private static final LocalDate THEN = LocalDate.of(2019, 6, 18);

    /** How far the units of Farsta have come this term, by name: two are writing, one is done. */
    private static final List<Integer> FARSTA = List.of(1, 0, 0, 1, 2);

    private final RoundImport rounds;
    private final RoundQueries queries;
    private final AnswerQueries answers;
    private final LensAnswerQueries lensAnswers;
    private final JsonMapper json;
    private final Clock clock;

    AssessmentSample(
            RoundImport rounds,
            RoundQueries queries,
            AnswerQueries answers,
            LensAnswerQueries lensAnswers,
            JsonMapper json,
            Clock clock) {
        this.rounds = rounds;
        this.queries = queries;
        this.answers = answers;
        this.lensAnswers = lensAnswers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        RoundQueries.@Nullable Version first = version("V190618");
        RoundQueries.@Nullable Version present = version("2024");
        if (first == null || present == null) {
            LOG.warn("The sample has no plan to analyse");
            return;
        }
        SampleAnswers texts = new SampleAnswers(json, SEED);
        spring2019(first, texts);
        lastTerm(present, new SampleAnswers(json, SEED + 1));
        thisTerm(present, texts);
    }

    private RoundQueries.@Nullable Version version(String key) {
        return queries.versions(LocalDate.now(clock)).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void spring2019(RoundQueries.Version version, SampleAnswers texts) {
        List<AreaRow> areas = answers.areasOf(version.id());
        List<Lens> lenses = lensAnswers.lensesOf(version.id());
        List<RoundImport.District> districts = new ArrayList<>();
        List<RoundImport.Analysis> analyses = new ArrayList<>();
        for (RoundQueries.Administration district : districts(THEN)) {
            districts.add(new RoundImport.District(district.id(), Level.DISTRICT, false));
            for (AnalysingUnit unit : rounds.units(district.id(), Level.DISTRICT, THEN)) {
                analyses.add(
                        analysis(
                                district,
                                unit,
                                AnalysisState.CONFIRMED,
                                noon(LocalDate.of(2019, 8, 15 + analyses.size())),
                                areas,
                                lenses,
                                texts,
                                100));
            }
        }
        rounds.enter(
                version.id(),
                RoundContent.of(
                        new Text2("Våren 2019", "Spring 2019"),
                        Period.of("2019-VT"),
                        LocalDate.of(2019, 8, 31)),
                noon(THEN),
                noon(LocalDate.of(2019, 9, 6)),
                districts,
                analyses);
    }

    private void lastTerm(RoundQueries.Version version, SampleAnswers texts) {
        LocalDate today = LocalDate.now(clock);
        Period now = term(today);
        Period term =
                now.number() == 1
                        ? new Period(Period.Kind.TERM, now.year() - 1, 2)
                        : new Period(Period.Kind.TERM, now.year(), 1);
        LocalDate due = term.lastDay().minusDays(30);
        List<AreaRow> areas = answers.areasOf(version.id());
        List<Lens> lenses = lensAnswers.lensesOf(version.id());
        List<RoundImport.District> districts = new ArrayList<>();
        List<RoundImport.Analysis> analyses = new ArrayList<>();
        int turn = 0;
        for (RoundQueries.Administration district : districts(due)) {
            if (byUnit(district, turn++)) {
                districts.add(new RoundImport.District(district.id(), Level.UNIT, false));
                for (AnalysingUnit unit : rounds.units(district.id(), Level.UNIT, due)) {
                    analyses.add(
                            analysis(
                                    district,
                                    unit,
                                    AnalysisState.CONFIRMED,
                                    noon(due.minusDays(3)),
                                    areas,
                                    lenses,
                                    texts,
                                    100));
                }
            }
        }
        rounds.enter(
                version.id(),
                RoundContent.of(name(term), term, due),
                noon(due.minusDays(42)),
                noon(due.plusDays(7)),
                districts,
                analyses);
    }

    private static Period term(LocalDate day) {
        return new Period(Period.Kind.TERM, day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    private static Text2 name(Period term) {
        return new Text2(
                (term.number() == 1 ? "Våren " : "Hösten ") + term.year(),
                (term.number() == 1 ? "Spring " : "Autumn ") + term.year());
    }

    private static boolean byUnit(RoundQueries.Administration district, int turn) {
        return district.name().startsWith("Farsta") || turn % 5 == 4;
    }

    private void thisTerm(RoundQueries.Version version, SampleAnswers texts) {
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = today.minusDays(30);
        Period term = term(today);
        List<AreaRow> areas = answers.areasOf(version.id());
        List<Lens> lenses = lensAnswers.lensesOf(version.id());
        List<RoundImport.District> districts = new ArrayList<>();
        List<RoundImport.Analysis> analyses = new ArrayList<>();
        int turn = 0;
        for (RoundQueries.Administration district : districts(today)) {
            boolean farsta = district.name().startsWith("Farsta");
            Level level =
                    byUnit(district, turn)
                            ? Level.UNIT
                            : turn % 3 == 1 ? Level.DEPARTMENT : Level.DISTRICT;
            districts.add(new RoundImport.District(district.id(), level, turn % 4 == 1));
            int place = 0;
            for (AnalysingUnit unit : rounds.units(district.id(), level, today)) {
                // Written in full and left as a draft: MeetingSample holds its meeting.
                boolean meets = farsta && place == FARSTA.size() - 1;
                AnalysisState state =
                        AnalysisState.values()[
                                meets
                                        ? 0
                                        : farsta
                                                ? FARSTA.get(place % FARSTA.size())
                                                : (turn * 2 + place) % 5 == 0
                                                        ? 0
                                                        : (turn + place) % 3 == 0 ? 1 : 2];
                analyses.add(
                        analysis(
                                district,
                                unit,
                                state,
                                noon(today.minusDays(2 + turn)),
                                areas,
                                lenses,
                                texts,
                                state == AnalysisState.DRAFT && !meets ? 45 : 100));
                place++;
            }
            turn++;
        }
        rounds.enter(
                version.id(),
                RoundContent.of(name(term), term, today.plusDays(12)),
                noon(opened),
                null,
                districts,
                analyses);
    }

    private List<RoundQueries.Administration> districts(LocalDate day) {
        return queries.administrations(day).stream()
                .filter(RoundQueries.Administration::district)
                .toList();
    }

    private static RoundImport.Analysis analysis(
            RoundQueries.Administration district,
            AnalysingUnit unit,
            AnalysisState state,
            Instant at,
            List<AreaRow> areas,
            List<Lens> lenses,
            SampleAnswers texts,
            int answered) {
        List<RoundImport.Answer> written = new ArrayList<>();
        List<RoundImport.AreaAnswer> questions = new ArrayList<>();
        for (AreaRow area : areas) {
            for (String line : unit.serviceLines()) {
                AnswerContent content = texts.answer(area.key(), line);
                if (content != null && texts.percent(answered)) {
                    written.add(new RoundImport.Answer(area.id(), line, content));
                }
            }
            AreaAnswerContent said = texts.questions(area.key(), lenses);
            if (said != null && texts.percent(answered)) {
                questions.add(new RoundImport.AreaAnswer(area.id(), said));
            }
        }
        return new RoundImport.Analysis(district.id(), unit, state, at, written, questions);
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }
}
