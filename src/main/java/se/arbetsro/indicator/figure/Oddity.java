package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.time.Period;

/**
 * Something about a figure that can mislead who takes it as it stands. Found by rule from the
 * figure; what a person has noted about it stands in its note.
 */
public sealed interface Oddity {

    /** A few words beside the figure: {@code mätt i maj 2019}. */
    String tag(Messages messages, Language language);

    /** The same as a sentence. */
    String words(Messages messages, Language language);

    /** It stands in one period and was measured in another. */
    record MeasuredElsewhere(Slot slot, Period measured) implements Oddity {

        @Override
        public String tag(Messages messages, Language language) {
            return messages.text(
                    language, "indicator.oddity.measured.tag", measured.words(language));
        }

        @Override
        public String words(Messages messages, Language language) {
            return messages.text(
                    language,
                    "indicator.oddity.measured",
                    measured.words(language),
                    slot.words(language));
        }
    }

    /** What is printed is no number, or another one: a misprint that had to be interpreted. */
    record PrintedOtherwise(String printed, BigDecimal value) implements Oddity {

        @Override
        public String tag(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.printed.tag", printed);
        }

        @Override
        public String words(Messages messages, Language language) {
            String read = value.toPlainString();
            return messages.text(
                    language,
                    "indicator.oddity.printed",
                    printed,
                    language == Language.SV ? read.replace('.', ',') : read);
        }
    }

    /** The source says 'about'. */
    record Rounded() implements Oddity {

        @Override
        public String tag(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.rounded.tag");
        }

        @Override
        public String words(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.rounded");
        }
    }

    /** It is about a stretch of time that is no period of the calendar. */
    record NoPeriod() implements Oddity {

        @Override
        public String tag(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.noPeriod.tag");
        }

        @Override
        public String words(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.noPeriod");
        }
    }

    /** Nobody has approved it yet: told beside the figure, not as a remark on it. */
    record Preliminary() implements Oddity {

        @Override
        public String tag(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.preliminary.tag");
        }

        @Override
        public String words(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.preliminary");
        }
    }

    /** It has been corrected here, so often. */
    record Corrected(int times) implements Oddity {

        @Override
        public String tag(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.corrected.tag");
        }

        @Override
        public String words(Messages messages, Language language) {
            return messages.text(language, "indicator.oddity.corrected", times);
        }
    }
}
