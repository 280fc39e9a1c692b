package se.arbetsro.assessment.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.platform.web.FormErrors;

/**
 * An answer as it is typed.
 *
 * @param key chosen when the form was opened, so that it never conflicts with itself
 * @param earlier the earlier answer that it began with; empty for none
 */
public record AnswerForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String earlier,
        @Nullable String need,
        @Nullable String because,
        @Nullable String situation,
        @Nullable String what,
        @Nullable String timing,
        @Nullable String how) {

    static AnswerForm of(
            String key, long version, @Nullable AnswerId earlier, AnswerContent content) {
        Need need = content.need();
        return new AnswerForm(
                key,
                Long.toString(version),
                earlier == null ? "" : earlier.value().toString(),
                need == null ? "" : need.name(),
                orEmpty(content.because()),
                orEmpty(content.situation()),
                orEmpty(content.what()),
                orEmpty(content.timing()),
                orEmpty(content.how()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What was typed, as far as it goes: for saving without asking whether it is finished. */
    AnswerContent content(FormErrors errors) {
        return new AnswerContent(
                errors.optionalChoice("need", need, Need.class),
                Texts.of(errors, "because", because),
                Texts.of(errors, "situation", situation),
                Texts.of(errors, "what", what),
                Texts.of(errors, "timing", timing),
                Texts.of(errors, "how", how),
                errors.shell().lang());
    }

    /** The same, finished: each choice asks for what belongs to it. */
    AnswerContent finished(FormErrors errors) {
        AnswerContent content = content(errors);
        if (content.need() == null) {
            errors.add("need", "assessment.answer.form.needRequired");
        } else if (content.need() == Need.NOT_NEEDED && content.because() == null) {
            errors.add("because", "assessment.answer.form.becauseRequired");
        } else if (content.need() == Need.YES && content.what() == null) {
            errors.add("what", "assessment.answer.form.whatRequired");
        }
        return content;
    }

    Writing writing() {
        return new Writing(Typed.version(version), Typed.id(key).orElse(null));
    }

    Optional<AnswerId> began() {
        Optional<UUID> id = Typed.id(earlier);
        return id.map(AnswerId::new);
    }
}
