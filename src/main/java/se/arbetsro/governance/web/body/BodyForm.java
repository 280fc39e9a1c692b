package se.arbetsro.governance.web.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.body.BodyContent;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.body.UnionForm;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.platform.web.FormErrors;

/**
 * A body as it is typed.
 *
 * @param unit chosen when it begins, as is its kind
 * @param to the last day, which is included
 */
public record BodyForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String unionForm,
        @Nullable String unionNote,
        @Nullable String from,
        @Nullable String to) {

    static BodyForm of(BodyRow saved) {
        LocalDate last = saved.valid().lastDay();
        return new BodyForm(
                null,
                Long.toString(saved.version()),
                saved.unitId().value().toString(),
                saved.kind().name(),
                saved.name(),
                saved.purpose(),
                saved.unionForm() == null ? "" : saved.unionForm().name(),
                saved.unionNote(),
                saved.valid().from().toString(),
                last == null ? "" : last.toString());
    }

    BodyContent content(FormErrors errors) {
        return new BodyContent(
                errors.text("name", name, 120),
                errors.optionalText("purpose", purpose, 2_000),
                errors.optionalChoice("unionForm", unionForm, UnionForm.class),
                errors.optionalText("unionNote", unionNote, 2_000),
                errors.shell().lang(),
                Typing.days(errors, from, to));
    }
}
