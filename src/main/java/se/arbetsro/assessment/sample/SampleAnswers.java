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
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.plan.LensId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented answers by area, of which one is drawn; the same each time. */
final class SampleAnswers {

    private static final String FILE = "/sample/stockholm/goals-and-activities.json";

    /** Invented, and fitting any area. */
    private static final List<String> CHILDREN =
            List.of(
                    "Barn får samma handläggare längre när färre slutar. Vi frågar dem själva vid uppföljningen.",
                    "Mindre tid går åt till annat, och mer blir kvar för samtal med barn.",
                    "Vi möter mest vuxna. Vi frågar nu alltid om det finns barn i hemmet.",
                    "Vi vet det inte ännu. Vi tar upp frågan med barn som vill berätta hur de har det hos oss.");

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

    /** What is said of an area through the lenses; null where the file knows nothing of it. */
    @Nullable AreaAnswerContent questions(String area, List<Lens> lenses) {
        JsonNode known = areas.get(area);
        if (known == null) {
            return null;
        }
        Map<LensId, Said> said = new HashMap<>();
        for (Lens lens : lenses) {
            said.put(lens.id(), said(known, lens));
        }
        return new AreaAnswerContent(said, "sv");
    }

    private Said said(JsonNode area, Lens lens) {
        return switch (lens.key()) {
            case "undue-influence" -> {
                JsonNode risk = one(area.get("undueInfluence"));
                yield new Said(
                        risk.get("risk").asBoolean() ? Risk.YES : Risk.NO,
                        text(risk, "answer"),
                        text(risk, "removedBy"));
            }
            case "gender-equality" -> words(one(area.get("genderEquality")).asString());
            case "equal-conditions" -> words(one(area.get("equalConditions")).asString());
            case "child-perspective" -> words(CHILDREN.get(random.nextInt(CHILDREN.size())));
            default -> Said.NOTHING;
        };
    }

    private static Said words(String words) {
        return new Said(null, words, null);
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
