package se.arbetsro.plan.web.governing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.governing.DocumentContent;
import se.arbetsro.plan.domain.governing.DocumentKind;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;

/**
 * A governing document as it is typed.
 *
 * @param to the last day, which is included
 */
public record DocumentForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String url,
        @Nullable String from,
        @Nullable String to) {

    static DocumentForm blank(String key) {
        return new DocumentForm(key, null, null, null, null, null, null, null);
    }

    /** As it is saved now. */
    static DocumentForm of(GoverningDocumentRow saved) {
        Validity valid = saved.valid();
        LocalDate last = valid == null ? null : valid.lastDay();
        return new DocumentForm(
                null,
                Long.toString(saved.version()),
                saved.kind().name(),
                saved.titleSv(),
                saved.titleEn(),
                saved.url(),
                valid == null ? "" : valid.from().toString(),
                last == null ? "" : last.toString());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    DocumentContent content(FormErrors errors) {
        DocumentKind of = errors.optionalChoice("kind", kind, DocumentKind.class);
        if (of == null) {
            errors.add("kind", "platform.form.choice");
            of = DocumentKind.OTHER;
        }
        String address = errors.optionalLink("url", url, 500);
        return new DocumentContent(
                of,
                errors.text("title", title, 200),
                errors.optionalText("titleEn", titleEn, 200),
                address,
                valid(errors));
    }

    private @Nullable Validity valid(FormErrors errors) {
        LocalDate first = errors.optionalDate("from", from);
        LocalDate last = errors.optionalDate("to", to);
        if (first == null) {
            if (last != null) {
                errors.add("from", "platform.form.dateRequired");
            }
            return null;
        }
        if (last != null && last.isBefore(first)) {
            errors.add("to", "plan.localPlan.periodBackwards");
            return null;
        }
        return new Validity(first, last == null ? null : last.plusDays(1));
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
