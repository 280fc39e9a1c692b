package se.arbetsro.listening.web.instrument;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentChanged;
import se.arbetsro.listening.domain.instrument.InstrumentQueries;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/**
 * What all forms about a part of a draft have in common: what is new is added once, what was seen
 * is changed or meets the conflict page, and each change can be undone.
 */
@Component
public class Drafts {

    private final Instruments instruments;
    private final InstrumentQueries queries;
    private final LastSaved lastSaved;
    private final Access access;
    private final Once once;

    Drafts(
            Instruments instruments,
            InstrumentQueries queries,
            LastSaved lastSaved,
            Access access,
            Once once) {
        this.instruments = instruments;
        this.queries = queries;
        this.lastSaved = lastSaved;
        this.access = access;
        this.once = once;
    }

    /**
     * The draft of an instrument, to be written on.
     *
     * @throws NotFound when there is no such instrument
     * @throws Conflict when it has no draft, or may only be used as it is
     */
    public InstrumentVersion find(InstrumentId id) {
        InstrumentVersion draft = open(id);
        if (!draft.writable()) {
            throw new Conflict("listening.instrument.unmodified");
        }
        return draft;
    }

    /** The same, also of an instrument that only a file may replace. */
    InstrumentVersion open(InstrumentId id) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        InstrumentVersion version = queries.find(id, null).orElseThrow(NotFound::new);
        if (!version.draft()) {
            throw new Conflict("listening.instrument.noDraft");
        }
        return version;
    }

    /** What was sent, of which a hash is kept so that it is added once. */
    private record Sent(InstrumentId id, Object form) {}

    /**
     * Adds a part.
     *
     * @param route names what is added
     * @param key of the form, new each time it is opened
     * @param form what was typed
     * @param anchor where on the page of the instrument it is shown
     */
    public Html add(
            String route,
            @Nullable String key,
            Object form,
            InstrumentVersion draft,
            UnaryOperator<Instrument> change,
            String anchor,
            String messageKey) {
        String location =
                once.create(
                        route,
                        key,
                        new Sent(draft.id(), form),
                        () -> {
                            instruments.change(draft.id(), draft.revision(), _ -> null, change);
                            return InstrumentWords.href(draft.id()) + anchor;
                        });
        return Html.redirect(location).saying(messageKey);
    }

    /**
     * Changes a part, or shows both texts when somebody else has.
     *
     * @param seen the revision that the writer saw
     * @param part what is changed; null where it is gone
     * @param both makes the conflict page
     */
    public Html save(
            InstrumentId id,
            long seen,
            Function<Instrument, @Nullable Object> part,
            UnaryOperator<Instrument> change,
            String anchor,
            Supplier<ConflictPage> both) {
        try {
            return done(id, seen, part, change, anchor, "platform.saved");
        } catch (InstrumentChanged _) {
            return Html.conflict(both.get());
        }
    }

    /**
     * Changes a part without a form of it, and offers to undo that.
     *
     * @throws InstrumentChanged when somebody else has changed it
     */
    public Html done(
            InstrumentId id,
            long seen,
            Function<Instrument, @Nullable Object> part,
            UnaryOperator<Instrument> change,
            String anchor,
            String messageKey) {
        return told(id, instruments.change(id, seen, part, change), anchor, messageKey);
    }

    /**
     * Back to the instrument, from which a change can be undone.
     *
     * @param before the revision before it; empty when nothing changed
     */
    static Html told(InstrumentId id, OptionalLong before, String anchor, String messageKey) {
        String page = InstrumentWords.href(id);
        Html told = Html.redirect(page + anchor).saying(messageKey);
        return before.isEmpty()
                ? told
                : told.undoable(
                        Undo.by(page + "/revisions/" + before.getAsLong() + "/restoration")
                                .with("version", before.getAsLong() + 1));
    }

    /** Both texts of a part, with who saved the other one. */
    public ConflictPage conflict(
            Shell shell, String action, InstrumentVersion now, List<ConflictPage.Field> fields) {
        LastSaved.By by = lastSaved.of(shell, "instrument", now.id().value());
        return new ConflictPage(
                shell,
                action,
                InstrumentWords.href(now.id()),
                now.revision(),
                by.name(),
                by.time(),
                fields);
    }
}
