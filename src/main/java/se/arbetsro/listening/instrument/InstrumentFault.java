package se.arbetsro.listening.instrument;

import java.util.List;

/**
 * Why an instrument cannot be used as it is.
 *
 * @param place where, as {@link Instrument#texts()} names places: {@code item.<key>}, {@code
 *     score.<key>} …; empty for the whole
 * @param messageKey what is wrong and what to do, in words
 * @param arguments of the message
 */
public record InstrumentFault(String place, String messageKey, List<Object> arguments) {

    static InstrumentFault of(String place, String messageKey, Object... arguments) {
        return new InstrumentFault(
                place, "listening.instrument.fault." + messageKey, List.of(arguments));
    }
}
