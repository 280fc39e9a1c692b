package se.arbetsro.plan.domain.governing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * A governing document as it is read.
 *
 * @param areas how many areas of versions refer to it
 * @param version of the row, for forms
 */
public record GoverningDocumentRow(
        GoverningDocumentId id,
        DocumentKind kind,
        String titleSv,
        @Nullable String titleEn,
        @Nullable String url,
        @Nullable Validity valid,
        int areas,
        long version) {

    public Text2 title() {
        return new Text2(titleSv, titleEn);
    }

    /** Whether it is known to hold no longer. */
    public boolean overOn(LocalDate day) {
        return valid != null && valid.until() != null && !valid.until().isAfter(day);
    }
}
