package se.arbetsro.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.SectionWriters;

/** Who is to write a section and by when, as it is typed. */
public record SectionOwnerForm(@Nullable String owner, @Nullable String dueOn) {

    static SectionOwnerForm of(Section section) {
        return new SectionOwnerForm(
                section.ownerId() == null ? null : section.ownerId().toString(),
                section.dueOn() == null ? null : section.dueOn().toString());
    }

    /** Null for nobody, and with a fault noted for one who may not write. */
    @Nullable UUID owner(FormErrors errors, List<SectionWriters.Writer> writers) {
        if (owner == null || owner.isBlank()) {
            return null;
        }
        UUID chosen = SectionForm.uuid(owner);
        if (writers.stream().noneMatch(writer -> writer.id().equals(chosen))) {
            errors.add("owner", "platform.form.choice");
            return null;
        }
        return chosen;
    }

    @Nullable LocalDate dueOn(FormErrors errors) {
        return errors.optionalDate("dueOn", dueOn);
    }
}
