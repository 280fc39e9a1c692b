package se.arbetsro.listening.web.instrument;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Fault;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentCheck;
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

    static ScoreForm empty(String key, long revision) {
        return new ScoreForm(
                key,
                Long.toString(revision),
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

    /** The score as the form has it; empty with faults noted when it cannot be. */
    Optional<Score> score(
            String scoreKey, @Nullable Score before, Instrument instrument, FormErrors errors) {
        String called = errors.text("name", name, 200);
        Score.Kind what = errors.optionalChoice("kind", kind, Score.Kind.class);
        Score.Over first = errors.optionalChoice("over", over, Score.Over.class);
        if (what == null) {
            errors.add("kind", "platform.form.required");
        }
        if (first == null) {
            errors.add("over", "platform.form.required");
        }
        int highest = what == Score.Kind.TOP_BOX ? whole("top", top, errors) : 0;
        int least = whole("leastAnswered", leastAnswered, errors);
        if (errors.any() || what == null || first == null) {
            return Optional.empty();
        }
        Score score =
                new Score(
                        scoreKey,
                        before == null ? Words.sv(called) : before.name().saidAnew(called),
                        itemsOrNone(),
                        what,
                        first,
                        highest,
                        least);
        for (Fault fault : InstrumentCheck.of(instrument.with(score))) {
            if (fault.place().equals("score." + scoreKey)) {
                errors.add(field(fault), fault.messageKey(), fault.arguments().toArray());
            }
        }
        return errors.any() ? Optional.empty() : Optional.of(score);
    }

    private static int whole(String field, @Nullable String typed, FormErrors errors) {
        String plain = typed == null || typed.isBlank() ? "0" : typed.strip();
        if (!plain.matches("\\d{1,3}")) {
            errors.add(field, "listening.instrument.whole", 0, 100);
            return 0;
        }
        return Integer.parseInt(plain);
    }

    private static String field(Fault fault) {
        return switch (fault.messageKey().replaceFirst(".*\\.", "")) {
            case "scoreTop" -> "top";
            case "scoreAnswered" -> "leastAnswered";
            case "scoreMedian" -> "over";
            default -> "items";
        };
    }
}
