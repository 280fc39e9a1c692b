package se.arbetsro.assessment.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.domain.answer.AreaAnswerContent;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.platform.web.FormErrors;

/** What is asked once for an area, as it is typed. */
public record AreaAnswerForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String earlier,
        @Nullable String risk,
        @Nullable String riskWords,
        @Nullable String removedBy,
        @Nullable String genderEquality,
        @Nullable String equalConditions) {

    static AreaAnswerForm of(
            String key, long version, @Nullable AreaAnswerId earlier, AreaAnswerContent content) {
        Boolean risk = content.risk();
        return new AreaAnswerForm(
                key,
                Long.toString(version),
                earlier == null ? "" : earlier.value().toString(),
                risk == null ? "" : risk ? "yes" : "no",
                orEmpty(content.riskWords()),
                orEmpty(content.removedBy()),
                orEmpty(content.genderEquality()),
                orEmpty(content.equalConditions()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    AreaAnswerContent content(FormErrors errors) {
        Boolean said = "yes".equals(risk) ? Boolean.TRUE : "no".equals(risk) ? false : null;
        return new AreaAnswerContent(
                said,
                Texts.of(errors, "riskWords", riskWords),
                Texts.of(errors, "removedBy", removedBy),
                Texts.of(errors, "genderEquality", genderEquality),
                Texts.of(errors, "equalConditions", equalConditions),
                errors.shell().lang());
    }

    AreaAnswerContent finished(FormErrors errors) {
        AreaAnswerContent content = content(errors);
        Boolean said = content.risk();
        if (said == null) {
            errors.add("risk", "assessment.questions.riskRequired");
        } else if (said != null && said && content.removedBy() == null) {
            errors.add("removedBy", "assessment.questions.removedByRequired");
        }
        return content;
    }

    Writing writing() {
        return new Writing(Typed.version(version), Typed.id(key).orElse(null));
    }

    Optional<AreaAnswerId> began() {
        return Typed.id(earlier).map(AreaAnswerId::new);
    }
}
