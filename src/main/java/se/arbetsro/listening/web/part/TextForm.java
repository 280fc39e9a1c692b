package se.arbetsro.listening.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.ResponseFormat.OpenText;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** How words of one's own are answered, as typed. */
public record TextForm(@Nullable String longest) implements AnswerForm {

    static TextForm empty() {
        return new TextForm("2000");
    }

    static TextForm of(OpenText text) {
        return new TextForm(Integer.toString(text.longest()));
    }

    @Override
    public OpenText read(
            @Nullable ResponseFormat before, Instrument instrument, FormErrors errors) {
        return new OpenText(errors.whole("longest", longest, 1, OpenText.LONGEST));
    }

    @Override
    public boolean tells() {
        return false;
    }

    @Override
    public List<Field> beside(Shell shell, Instrument instrument, Item now) {
        return now.answer() instanceof OpenText text ? beside(shell, this, of(text)) : List.of();
    }

    private static List<Field> beside(Shell shell, TextForm mine, TextForm theirs) {
        return List.of(
                Field.line(
                        "longest",
                        Typed.label(shell, "longest"),
                        mine.longest(),
                        theirs.longest()));
    }
}
