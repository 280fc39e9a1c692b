package se.arbetsro.assessment.web.lens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.assessment.web.Texts;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.platform.web.FormErrors;

/**
 * What is asked once for an area, as it is typed: for each lens {@code words-<key>}, and of one
 * that asks for a risk {@code risk-<key>} and {@code measure-<key>} too.
 */
public record AreaAnswerForm(Map<String, String> typed) {

    static AreaAnswerForm of(
            List<Lens> lenses,
            String key,
            long version,
            @Nullable AreaAnswerId earlier,
            AreaAnswerContent content) {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", key);
        fields.put("version", Long.toString(version));
        fields.put("earlier", earlier == null ? "" : earlier.value().toString());
        for (Lens lens : lenses) {
            Said said = content.of(lens.id());
            Risk risk = said.risk();
            fields.put(risk(lens), risk == null ? "" : risk.name());
            fields.put(words(lens), orEmpty(said.words()));
            fields.put(measure(lens), orEmpty(said.measure()));
        }
        return new AreaAnswerForm(fields);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What stands in a field; empty for nothing. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    AreaAnswerContent content(FormErrors errors, List<Lens> lenses) {
        Map<LensId, Said> said = new HashMap<>();
        for (Lens lens : lenses) {
            boolean asksForRisk = lens.kind() == LensKind.RISK;
            said.put(
                    lens.id(),
                    new Said(
                            asksForRisk
                                    ? errors.optionalChoice(
                                            risk(lens), typed.get(risk(lens)), Risk.class)
                                    : null,
                            Texts.of(errors, words(lens), typed.get(words(lens))),
                            asksForRisk
                                    ? Texts.of(errors, measure(lens), typed.get(measure(lens)))
                                    : null));
        }
        return new AreaAnswerContent(said, errors.shell().lang());
    }

    AreaAnswerContent finished(FormErrors errors, List<Lens> lenses) {
        AreaAnswerContent content = content(errors, lenses);
        for (Lens lens : lenses) {
            Said said = content.of(lens.id());
            if (said.isEnoughFor(lens)) {
                continue;
            }
            if (said.risk() == null && errors.of(risk(lens)) == null) {
                errors.add(risk(lens), "assessment.lens.riskRequired");
            } else if (said.risk() != null && errors.of(measure(lens)) == null) {
                errors.add(measure(lens), "assessment.lens.measureRequired");
            }
        }
        return content;
    }

    Writing writing() {
        return new Writing(
                Typed.version(typed.get("version")), Typed.id(typed.get("key")).orElse(null));
    }

    Optional<AreaAnswerId> began() {
        return Typed.id(typed.get("earlier")).map(AreaAnswerId::new);
    }

    static String risk(Lens lens) {
        return "risk-" + lens.key();
    }

    static String words(Lens lens) {
        return "words-" + lens.key();
    }

    static String measure(Lens lens) {
        return "measure-" + lens.key();
    }
}
