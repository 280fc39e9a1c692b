package se.arbetsro.listening.web.part;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentCheck;
import se.arbetsro.listening.instrument.InstrumentFault;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.instrument.Score;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * A score as it is typed in Swedish.
 *
 * @param key makes adding happen once
 * @param version the revision that was seen
 * @param items the keys of the ratings that it is made of
 */
public record ScoreForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String name,
        @Nullable List<String> items,
        @Nullable String kind,
        @Nullable String over,
        @Nullable String top,
        @Nullable String leastAnswered) {

    static ScoreForm empty(String key) {
        return new ScoreForm(
                key,
                null,
                "",
                List.of(),
                Score.Kind.INDEX.name(),
                Score.Over.RESPONDENTS.name(),
                "",
                "50");
    }

    static ScoreForm of(Score score, long revision) {
        return new ScoreForm(
                null,
                Long.toString(revision),
                score.name().sv(),
                score.items(),
                score.kind().name(),
                score.over().name(),
                score.top() == 0 ? "" : Integer.toString(score.top()),
                Integer.toString(score.leastAnswered()));
    }

    long seen() {
        return SeenVersion.of(version);
    }

    List<String> itemsOrNone() {
        return items == null ? List.of() : items;
    }

    /**
     * The score as typed; empty with faults noted when it cannot be.
     *
     * @param before the score that is changed; null for a new one
     */
    Optional<Score> score(@Nullable Score before, Instrument instrument, FormErrors errors) {
        String called = errors.text("name", name, 200);
        if (itemsOrNone().isEmpty()) {
            errors.add("items", "listening.instrument.fault.scoreItems");
        }
        Score.Kind what = errors.optionalChoice("kind", kind, Score.Kind.class);
        Score.Over first = errors.optionalChoice("over", over, Score.Over.class);
        if (what == null) {
            errors.add("kind", "platform.form.required");
        }
        if (first == null) {
            errors.add("over", "platform.form.required");
        }
        int highest =
                what == Score.Kind.TOP_BOX ? errors.whole("top", top, 1, Scale.MOST_VALUES - 1) : 0;
        int least =
                leastAnswered == null || leastAnswered.isBlank()
                        ? 0
                        : errors.whole("leastAnswered", leastAnswered, 0, 100);
        if (errors.any() || what == null || first == null) {
            return Optional.empty();
        }
        Score score =
                new Score(
                        before == null ? "new" : before.key(),
                        before == null ? Words.sv(called) : before.name().saidAnew(called),
                        itemsOrNone(),
                        what,
                        first,
                        highest,
                        least);
        for (InstrumentFault fault : InstrumentCheck.of(instrument.with(score))) {
            if (fault.place().equals("score." + score.key())) {
                errors.add(field(fault), fault.messageKey(), fault.arguments().toArray());
            }
        }
        return errors.any() ? Optional.empty() : Optional.of(score);
    }

    private static String field(InstrumentFault fault) {
        return switch (fault.messageKey().replaceFirst(".*\\.", "")) {
            case "scoreTop" -> "top";
            case "scoreAnswered" -> "leastAnswered";
            case "scoreMedian" -> "over";
            default -> "items";
        };
    }
}
