package se.arbetsro.governance.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/**
 * A form of a few questions about something that belongs to a larger thing: a view of a planned
 * change or of a proposal, a risk, a measure, a day to look again.
 *
 * @param key makes creating happen once; null for what is there already
 * @param version of what is there; null for what is new
 * @param removal where what is there is taken away; null where it cannot be
 * @param whoSees who will read what is written
 * @param submit what pressing the button does; null where it saves
 */
public record SmallFormPage(
        Shell shell,
        String title,
        @Nullable String lead,
        List<Crumb> breadcrumb,
        String action,
        String back,
        @Nullable String key,
        @Nullable String version,
        List<SmallField> fields,
        FormErrors errors,
        @Nullable String removal,
        String whoSees,
        @Nullable String submit)
        implements Page {

    public SmallFormPage(
            Shell shell,
            String title,
            @Nullable String lead,
            List<Crumb> breadcrumb,
            String action,
            String back,
            @Nullable String key,
            @Nullable String version,
            List<SmallField> fields,
            FormErrors errors,
            @Nullable String removal,
            String whoSees) {
        this(
                shell,
                title,
                lead,
                breadcrumb,
                action,
                back,
                key,
                version,
                fields,
                errors,
                removal,
                whoSees,
                null);
    }

    /** The same, of what does more than to save. */
    public SmallFormPage doing(String label) {
        return with(lead, removal, label);
    }

    /** The same, of something that can be taken away. */
    public SmallFormPage removedAt(String address) {
        return with(lead, address, submit);
    }

    /** The same with a word on what it is for. */
    public SmallFormPage ledBy(String text) {
        return with(text, removal, submit);
    }

    private SmallFormPage with(
            @Nullable String itsLead, @Nullable String itsRemoval, @Nullable String itsSubmit) {
        return new SmallFormPage(
                shell,
                title,
                itsLead,
                breadcrumb,
                action,
                back,
                key,
                version,
                fields,
                errors,
                itsRemoval,
                whoSees,
                itsSubmit);
    }

    /**
     * Both texts, where somebody saved the same first.
     *
     * @param saved the same form with what is saved now
     * @param by who saved it; null where the name is protected
     */
    public ConflictPage beside(SmallFormPage saved, @Nullable String by, Instant at) {
        List<ConflictPage.Field> both = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            both.add(fields.get(i).beside(shell, saved.fields.get(i)));
        }
        return new ConflictPage(
                shell,
                action,
                back,
                SeenVersion.of(saved.version),
                by == null ? shell.t("governance.somebody") : by,
                shell.minute(at),
                both);
    }

    /**
     * The way back after what is saved was taken away: the form of the new, filled in as this one.
     *
     * @param address where such a thing is made
     */
    public Undo madeAgainAt(String address) {
        Undo undo = Undo.by(address).with("key", Once.newKey());
        for (SmallField field : fields) {
            undo = undo.with(field.name(), field.value());
        }
        return undo;
    }

    /** What stands in a choice before anything is chosen; null where the options say it. */
    public @Nullable String emptyOf(SmallField field) {
        return field.options().stream().anyMatch(option -> option.value().isEmpty())
                ? null
                : shell.t("platform.form.choose");
    }
}
