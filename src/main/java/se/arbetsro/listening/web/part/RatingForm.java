package se.arbetsro.listening.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.ResponseFormat.Rating;
import se.arbetsro.listening.web.instrument.InstrumentWords;
import se.arbetsro.listening.web.instrument.TypedWords;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/**
 * How a statement is rated, as typed.
 *
 * @param scale the key of a scale of the instrument
 * @param comment what invites to a comment, in Swedish
 */
public record RatingForm(
        @Nullable String scale, @Nullable String reversed, @Nullable String comment)
        implements AnswerForm {

    static RatingForm empty(Instrument instrument) {
        return new RatingForm(
                instrument.scales().isEmpty() ? "" : instrument.scales().getFirst().key(), "", "");
    }

    static RatingForm of(Rating rating) {
        return new RatingForm(
                rating.scale(), Typed.ticked(rating.reversed()), TypedWords.sv(rating.comment()));
    }

    @Override
    public Rating read(@Nullable ResponseFormat before, Instrument instrument, FormErrors errors) {
        String key = scale == null ? "" : scale;
        if (instrument.scale(key).isEmpty()) {
            errors.add("scale", "listening.instrument.scaleNeeded");
        }
        return new Rating(
                key,
                Typed.ticked(reversed),
                TypedWords.said(
                        before instanceof Rating rating ? rating.comment() : null,
                        errors.optionalText("comment", comment, 300)));
    }

    @Override
    public boolean tells() {
        return false;
    }

    @Override
    public List<Field> beside(Shell shell, Instrument instrument, Item now) {
        return now.answer() instanceof Rating rating
                ? beside(shell, instrument, this, of(rating))
                : List.of();
    }

    private static List<Field> beside(
            Shell shell, Instrument instrument, RatingForm mine, RatingForm theirs) {
        return List.of(
                Field.chosen(
                        shell,
                        "scale",
                        Typed.label(shell, "scale"),
                        mine.scale(),
                        theirs.scale(),
                        InstrumentWords.scales(shell, instrument)),
                Field.ticked(
                        shell,
                        "reversed",
                        Typed.label(shell, "reversed"),
                        mine.reversed(),
                        theirs.reversed()),
                Field.line(
                        "comment",
                        Typed.label(shell, "comment"),
                        mine.comment(),
                        theirs.comment()));
    }
}
