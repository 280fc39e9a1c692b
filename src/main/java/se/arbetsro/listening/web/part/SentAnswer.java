package se.arbetsro.listening.web.part;

import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.platform.fault.NotFound;

/**
 * The four kinds of fields as one request binds them: those of the format that it is about are
 * meant, the others are empty.
 */
record SentAnswer(RatingForm rating, ChoiceForm choice, NumberForm number, TextForm text) {

    /**
     * @throws NotFound when there is no such format
     */
    static AnswerForm empty(String format, Instrument instrument) {
        return new SentAnswer(
                        RatingForm.empty(instrument),
                        ChoiceForm.empty(),
                        NumberForm.empty(),
                        TextForm.empty())
                .of(format);
    }

    /**
     * @throws NotFound when there is no such format
     */
    AnswerForm of(String format) {
        return switch (format) {
            case "rating" -> rating;
            case "choice" -> choice;
            case "number" -> number;
            case "text" -> text;
            default -> throw new NotFound();
        };
    }

    /** The fields of the kind that an item has. */
    AnswerForm like(AnswerForm now) {
        return switch (now) {
            case RatingForm _ -> rating;
            case ChoiceForm _ -> choice;
            case NumberForm _ -> number;
            case TextForm _ -> text;
        };
    }
}
