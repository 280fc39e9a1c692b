package se.arbetsro.assessment.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.AreaAnswerContent;
import se.arbetsro.assessment.domain.answer.Need;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented answers by area, of which one is drawn; the same each time. */
final class SampleAnswers {

    private static final String FILE = "/sample/stockholm/goals-and-activities.json";

    private final Map<String, JsonNode> areas = new HashMap<>();
    private final Random random;

    SampleAnswers(JsonMapper json, long seed) {
        this.random = new Random(seed);
        try (InputStream file = SampleAnswers.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("No file " + FILE);
            }
            for (JsonNode area : json.readTree(file).get("areas")) {
                areas.put(area.get("area").asString(), area);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer that fits the service line; null where the file knows nothing of the area. */
    @Nullable AnswerContent answer(String area, @Nullable String line) {
        JsonNode known = areas.get(area);
        if (known == null) {
            return null;
        }
        List<JsonNode> fitting = new ArrayList<>();
        for (JsonNode one : known.get("situations")) {
            if (fits(one.get("serviceLines"), line)) {
                fitting.add(one);
            }
        }
        JsonNode one = fitting.get(random.nextInt(fitting.size()));
        return new AnswerContent(
                switch (one.get("answer").asString()) {
                    case "yes" -> Need.YES;
                    case "well-under-way" -> Need.UNDER_WAY;
                    default -> Need.NOT_NEEDED;
                },
                text(one, "because"),
                text(one, "situation"),
                text(one, "what"),
                text(one, "when"),
                text(one, "how"),
                "sv");
    }

    private static boolean fits(JsonNode lines, @Nullable String line) {
        if (lines.isEmpty()) {
            return true;
        }
        for (JsonNode one : lines) {
            if (one.asString().equals(line)) {
                return true;
            }
        }
        return false;
    }

    /** What is said once of an area; null where the file knows nothing of it. */
    @Nullable AreaAnswerContent questions(String area) {
        JsonNode known = areas.get(area);
        if (known == null) {
            return null;
        }
        JsonNode risk = one(known.get("undueInfluence"));
        return new AreaAnswerContent(
                risk.get("risk").asBoolean(),
                text(risk, "answer"),
                text(risk, "removedBy"),
                one(known.get("genderEquality")).asString(),
                one(known.get("equalConditions")).asString(),
                "sv");
    }

    private JsonNode one(JsonNode of) {
        return of.get(random.nextInt(of.size()));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }
}
