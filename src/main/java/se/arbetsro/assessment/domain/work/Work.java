package se.arbetsro.assessment.domain.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.answer.EarlierAnswer;
import se.arbetsro.assessment.domain.expectation.Usual;
import se.arbetsro.assessment.domain.lens.AreaAnswerRow;
import se.arbetsro.assessment.domain.lens.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.platform.text.Text2;

/**
 * What there is to write in an analysis: for each area the service lines of the unit and the
 * questions asked once, what is written already, and what carries forward.
 */
public record Work(List<Area> areas) {

    /**
     * One area, as far as it has come.
     *
     * @param lenses through which it can be looked at; none where the version has none
     * @param discussed whether a meeting chose to talk about it
     * @param questionsAsked whether what is asked once has to be answered: everywhere without a
     *     meeting, otherwise for the areas that it talked about; nowhere where no lens has to be
     */
    public record Area(
            AreaRow row,
            List<Line> lines,
            List<Lens> lenses,
            @Nullable AreaAnswerRow questions,
            List<EarlierAreaAnswer> earlierQuestions,
            boolean discussed,
            boolean questionsAsked) {

        public long done() {
            return lines.stream().filter(Line::done).count()
                    + (questionsAsked && questionsDone() ? 1 : 0);
        }

        /** Everything that the area is asked for: its lines, and mostly the questions. */
        public long all() {
            return lines.size() + (questionsAsked ? 1L : 0L);
        }

        public boolean questionsDone() {
            return questions != null && questions.content().isComplete(lenses);
        }

        /** Whether anything has been written. */
        public boolean begun() {
            return questions != null || lines.stream().anyMatch(line -> line.answer() != null);
        }

        /** Whether something of last time waits to be looked at. */
        public boolean carries() {
            return lines.stream()
                            .anyMatch(line -> line.answer() == null && !line.earlier().isEmpty())
                    || (questions == null && !earlierQuestions.isEmpty());
        }
    }

    /**
     * One service line in an area.
     *
     * @param key null for the unit as a whole
     * @param usual what the area normally asks of it; null where that is not said
     */
    public record Line(
            @Nullable String key,
            @Nullable Text2 name,
            @Nullable AnswerRow answer,
            List<EarlierAnswer> earlier,
            @Nullable Usual usual) {

        public boolean done() {
            return answer != null && answer.complete();
        }

        /** What stands for the line in an address. */
        public String path() {
            return key == null ? WHOLE : key;
        }
    }

    /** Stands in addresses for the unit as a whole, where others have a service line. */
    public static final String WHOLE = "all";

    /** How many answers are in place, of those that are asked for. */
    public long done() {
        return areas.stream().filter(area -> area.row().asked()).mapToLong(Area::done).sum();
    }

    public long asked() {
        return areas.stream().filter(area -> area.row().asked()).mapToLong(Area::all).sum();
    }

    /** How many answers are missing before the analysis can be submitted. */
    public long missing() {
        long begun =
                areas.stream()
                        .filter(area -> !area.row().asked())
                        .flatMap(area -> area.lines().stream())
                        .filter(line -> line.answer() != null && !line.done())
                        .count();
        return asked() - done() + begun;
    }

    public List<Area> asking() {
        return areas.stream().filter(area -> area.row().asked()).toList();
    }

    /** Whether a meeting has chosen what to talk about. */
    public boolean chosen() {
        return areas.stream().anyMatch(Area::discussed);
    }

    /** What is asked for beside what a meeting talks about: a line each is enough. */
    public List<Area> brief() {
        return asking().stream().filter(area -> !area.discussed()).toList();
    }

    public List<Area> others() {
        return areas.stream().filter(area -> !area.row().asked()).toList();
    }

    /** The area of a key; null when there is none. */
    public @Nullable Area area(String key) {
        return areas.stream().filter(area -> area.row().key().equals(key)).findFirst().orElse(null);
    }

    static boolean sameLine(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other);
    }
}
