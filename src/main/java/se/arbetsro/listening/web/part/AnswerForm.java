package se.arbetsro.listening.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** The fields of an item that say how it is answered, one kind for each response format. */
public sealed interface AnswerForm permits RatingForm, ChoiceForm, NumberForm, TextForm {

    /**
     * The response format as typed; any where faults are noted.
     *
     * @param before the format that is changed; null for a new item
     */
    ResponseFormat read(@Nullable ResponseFormat before, Instrument instrument, FormErrors errors);

    /** Whether the item tells who answers. */
    boolean tells();

    /** These fields beside those of the item as it is now. */
    List<Field> beside(Shell shell, Instrument instrument, Item now);

    /** The fields of an item. */
    static AnswerForm of(Item item) {
        return switch (item.answer()) {
            case ResponseFormat.Rating rating -> RatingForm.of(rating);
            case ResponseFormat.Choice choice -> ChoiceForm.of(choice, item.background());
            case ResponseFormat.NumberEntry number -> NumberForm.of(number);
            case ResponseFormat.OpenText text -> TextForm.of(text);
        };
    }
}
