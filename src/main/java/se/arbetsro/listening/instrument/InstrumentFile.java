package se.arbetsro.listening.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of an instrument: JSON, which is also how a version is stored, so that what was fixed is
 * what is handed over, to the byte. The schema stands in {@code docs/instrument-file.md}.
 */
public final class InstrumentFile {

    /** What the file says it is. */
    public static final String FORMAT = "arbetsro-instrument-1";

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1_000_000;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(20)
                                                    .maxStringLength(20_000)
                                                    .maxDocumentLength(LARGEST)
                                                    .build())
                                    .build())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .changeDefaultPropertyInclusion(_ ->
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    private InstrumentFile() {}

    private record Envelope(String format, Instrument instrument) {}

    /** The file cannot be read as an instrument. */
    public static final class Unreadable extends Exception {

        private final String place;

        private Unreadable(String place) {
            super("unreadable at " + place);
            this.place = place;
        }

        /** Where in the file, such as {@code instrument.items[2].prompt}; empty for the whole. */
        public String place() {
            return place;
        }
    }

    /**
     * Reads a file. What it says may still be refused by {@link InstrumentCheck}.
     *
     * @throws Unreadable when it is no JSON of this form
     */
    public static Instrument read(String text) throws Unreadable {
        try {
            Envelope envelope = JSON.readValue(text, Envelope.class);
            if (envelope == null || !FORMAT.equals(envelope.format())) {
                throw new Unreadable("format");
            }
            return envelope.instrument();
        } catch (JacksonException e) {
            throw new Unreadable(place(e));
        }
    }

    /**
     * The instrument of a file that was written here.
     *
     * @throws IllegalStateException when it was not
     */
    public static Instrument kept(String text) {
        try {
            return read(text);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }

    /** The file of an instrument; the same instrument gives the same bytes in UTF-8. */
    public static String write(Instrument instrument) {
        return JSON.writeValueAsString(new Envelope(FORMAT, instrument)) + "\n";
    }

    /** The SHA-256 of a file, in hexadecimal: what {@code sha256sum} says of it. */
    public static String hash(String file) {
        return HexFormat.of().formatHex(Sha256.of(file));
    }
}
