package se.arbetsro.listening.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an item is answered. To give no answer is always possible, whatever the format. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "format")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResponseFormat.Rating.class, name = "rating"),
    @JsonSubTypes.Type(value = ResponseFormat.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = ResponseFormat.NumberEntry.class, name = "number"),
    @JsonSubTypes.Type(value = ResponseFormat.OpenText.class, name = "text")
})
public sealed interface ResponseFormat {

    /**
     * A statement that is rated on a scale.
     *
     * @param scale the key of the scale
     * @param reversed whether agreeing is the bad answer, so that scores turn the value round
     * @param comment what invites to a comment beside it; null when none is asked for
     */
    record Rating(String scale, boolean reversed, @Nullable Words comment)
            implements ResponseFormat {

        public Rating {
            Objects.requireNonNull(scale);
        }
    }

    /**
     * One or several of a list.
     *
     * @param from where the list comes from
     * @param options the list; empty when it comes from elsewhere
     * @param most how many may be chosen: 1 for one, null for any number
     * @param ordered whether the order in which they are chosen means something
     * @param other whether something else may be written
     */
    record Choice(
            ListFrom from,
            List<Option> options,
            @Nullable Integer most,
            boolean ordered,
            boolean other)
            implements ResponseFormat {

        public Choice {
            Objects.requireNonNull(from);
            options = List.copyOf(options);
        }

        public boolean single() {
            return most != null && most == 1;
        }

        /** Groups that results may be shown by must be known beforehand and exclude each other. */
        public boolean canTellWhoAnswers() {
            return single() && from == ListFrom.OPTIONS && !other;
        }
    }

    /** Where the list of a choice comes from. */
    enum ListFrom {
        /** It stands in the instrument. */
        OPTIONS,
        /**
         * The areas of the plan version that a campaign asks about. An answer points at the area
         * itself, not at its number in the version.
         */
        PLAN_AREAS
    }

    /**
     * A number.
     *
     * @param unit what is counted, such as hours a week; null when the prompt says it
     * @param least the smallest that is taken; null for any
     * @param most the largest that is taken; null for any
     * @param decimals how many decimals are taken, 0 to 3
     */
    record NumberEntry(
            @Nullable Words unit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            int decimals)
            implements ResponseFormat {

        public static final int MOST_DECIMALS = 3;
    }

    /**
     * Words of one's own.
     *
     * @param longest how many characters are taken
     */
    record OpenText(int longest) implements ResponseFormat {

        public static final int LONGEST = 4_000;
    }
}
