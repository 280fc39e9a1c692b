package se.arbetsro.plan.domain.lens;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.platform.text.Text2;

/**
 * A lens as it is read.
 *
 * @param version of the row, for forms
 */
public record LensRow(
        LensId id,
        String versionKey,
        String key,
        LensKind kind,
        String nameSv,
        @Nullable String nameEn,
        String questionSv,
        @Nullable String questionEn,
        @Nullable String helpSv,
        @Nullable String helpEn,
        long version) {

    public Text2 name() {
        return new Text2(nameSv, nameEn);
    }

    public Text2 question() {
        return new Text2(questionSv, questionEn);
    }

    /** Whether all that it says in Swedish is there in English too. */
    public boolean translated() {
        return nameEn != null && questionEn != null && (helpSv == null || helpEn != null);
    }
}
