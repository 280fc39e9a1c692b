package se.arbetsro.listening.web.instrument;

import org.springframework.stereotype.Component;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Undo;

/** Opens the draft of an instrument for a form, and tells of what was saved. */
@Component
class Opened {

    private final Instruments instruments;
    private final Access access;

    Opened(Instruments instruments, Access access) {
        this.instruments = instruments;
        this.access = access;
    }

    /**
     * The draft of an instrument.
     *
     * @throws NotFound when there is no such instrument
     * @throws Conflict when it has no draft, or may only be used as it is
     */
    InstrumentVersion draft(InstrumentId id) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        InstrumentVersion version = instruments.find(id, null).orElseThrow(NotFound::new);
        if (!version.draft()) {
            throw new Conflict("listening.instrument.noDraft");
        }
        if (!version.writable()) {
            throw new Conflict("listening.instrument.unmodified");
        }
        return version;
    }

    /**
     * Back to the instrument, from which the change can be undone.
     *
     * @param before the revision before the change
     */
    Html saved(InstrumentId id, long before, String anchor, String messageKey) {
        String page = InstrumentWords.href(id);
        return Html.redirect(page + anchor)
                .saying(messageKey)
                .undoable(
                        Undo.by(page + "/revisions/" + before + "/restoration")
                                .with("version", before + 1));
    }
}
