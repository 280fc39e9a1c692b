package se.arbetsro.plan.web.lens;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.LensKind;
import se.arbetsro.plan.domain.lens.LensContent;
import se.arbetsro.plan.domain.lens.LensRow;
import se.arbetsro.platform.web.FormErrors;

/** A lens as it is typed. */
public record LensForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String question,
        @Nullable String questionEn,
        @Nullable String help,
        @Nullable String helpEn) {

    private static final int NAME = 60;
    private static final int QUESTION = 500;

    static LensForm of(LensRow saved) {
        return new LensForm(
                null,
                Long.toString(saved.version()),
                saved.kind().name(),
                saved.nameSv(),
                saved.nameEn(),
                saved.questionSv(),
                saved.questionEn(),
                saved.helpSv(),
                saved.helpEn());
    }

    static LensForm blank(String key) {
        return new LensForm(key, null, LensKind.WORDS.name(), null, null, null, null, null, null);
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    LensKind kind(FormErrors errors) {
        LensKind chosen = errors.optionalChoice("kind", kind, LensKind.class);
        return chosen == null ? LensKind.WORDS : chosen;
    }

    LensContent content(FormErrors errors) {
        return new LensContent(
                errors.text("name", name, NAME),
                errors.optionalText("nameEn", nameEn, NAME),
                errors.text("question", question, QUESTION),
                errors.optionalText("questionEn", questionEn, QUESTION),
                errors.optionalText("help", help, QUESTION),
                errors.optionalText("helpEn", helpEn, QUESTION));
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
