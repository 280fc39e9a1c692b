package se.arbetsro.listening.campaign;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one respondent has answered, as it is encrypted: the group of the ballot, what was chosen,
 * and what was written. Bears no time and nothing of the ballot.
 *
 * @param group the number of the group in the campaign
 * @param given by the key of an item what was chosen: one value for a rating, a choice of one or a
 *     number, several in their order for others; no item that was left out
 * @param texts by the key of an item the words of an open text, of a comment to a rating, or of
 *     something else than the options
 */
public record Answer(int group, Map<String, List<String>> given, Map<String, String> texts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Answer {
        given = Map.copyOf(given);
        texts = Map.copyOf(texts);
    }

    /** Whether nothing has been answered at all. */
    public boolean blank() {
        return given.isEmpty() && texts.isEmpty();
    }

    private record Stored(int group, Map<String, List<String>> given, Map<String, String> texts) {}

    public byte[] bytes() {
        return JSON.writeValueAsString(
                        new Stored(group, new TreeMap<>(given), new TreeMap<>(texts)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalArgumentException when it was not written by {@link #bytes}
     */
    public static Answer read(byte[] bytes) {
        try {
            Stored stored = JSON.readValue(new String(bytes, StandardCharsets.UTF_8), Stored.class);
            return new Answer(stored.group(), stored.given(), stored.texts());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no answer", e);
        }
    }
}
