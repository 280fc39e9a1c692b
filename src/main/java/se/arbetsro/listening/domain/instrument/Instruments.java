package se.arbetsro.listening.domain.instrument;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentCheck;
import se.arbetsro.listening.instrument.InstrumentFile;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;

/** Writes instruments, for those who write surveys for the whole municipality. */
@Component
public class Instruments {

    private static final String TYPE = "instrument";

    private final JdbcClient jdbc;
    private final InstrumentQueries queries;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Instruments(
            JdbcClient jdbc,
            InstrumentQueries queries,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins an instrument with a draft. */
    @Transactional
    public InstrumentId create(Instrument content) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        InstrumentId id = insert(content, null);
        audit.record(
                Act.of("instrument.created", TYPE, id)
                        .withText("name", null, content.name())
                        .with("items", null, content.items().size()));
        return id;
    }

    /**
     * Begins an instrument with what a version of another says.
     *
     * @throws Conflict when that may only be used as it is
     */
    @Transactional
    public InstrumentId copy(InstrumentId id, int number, String name) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        Instrument content = queries.find(id, number).orElseThrow(NotFound::new).content();
        if (content.isUnmodified()) {
            throw new Conflict("listening.instrument.unmodified");
        }
        return create(content.called(content.name().saidAnew(name)));
    }

    /** Takes up one that comes with the program, fixed from the beginning. */
    void takeUp(String readyKey, Instrument content) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        InstrumentId id = insert(content, readyKey);
        audit.record(
                Act.of("instrument.takenUp", TYPE, id)
                        .withText("name", null, content.name())
                        .with("items", null, content.items().size()));
        fix(lockDraft(id));
    }

    private InstrumentId insert(Instrument content, @Nullable String readyKey) {
        InstrumentId id = InstrumentId.random();
        jdbc.sql(
                        """
                        insert into listening.instrument (id, ready_key, created_at, created_by)
                        values (:id, :ready, :at, platform.viewer())
                        """)
                .param("id", id.value())
                .param("ready", readyKey)
                .param("at", now())
                .update();
        insertDraft(id, 1, content);
        return id;
    }

    private void insertDraft(InstrumentId id, int number, Instrument content) {
        jdbc.sql(
                        """
                        insert into listening.instrument_version (instrument, number, document, revision,
                            created_at, created_by, changed_at, changed_by)
                        values (:id, :number, :document, 1, :at, platform.viewer(), :at, platform.viewer())
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("document", InstrumentFile.write(content))
                .param("at", now())
                .update();
        keepRevision(id, number);
    }

    private void keepRevision(InstrumentId id, int number) {
        jdbc.sql(
                        """
                        insert into listening.instrument_revision (instrument, number, revision, document, at, by)
                        select instrument, number, revision, document, changed_at, changed_by
                        from listening.instrument_version where instrument = ? and number = ?
                        """)
                .params(id.value(), number)
                .update();
    }

    /**
     * Changes a part of the draft. Others may have changed other parts since: what they wrote
     * stays.
     *
     * @param seen the revision that the writer saw
     * @param part what is changed; compared between what was seen and what holds now
     * @param change what the instrument becomes
     * @return the revision before, to which {@link #restore} goes back; empty when nothing is other
     *     than it was
     * @throws InstrumentChanged when the part is another by now
     * @throws Conflict when there is no draft, or the instrument may only be used as it is
     */
    @Transactional
    public OptionalLong change(
            InstrumentId id,
            long seen,
            Function<Instrument, @Nullable Object> part,
            UnaryOperator<Instrument> change) {
        InstrumentVersion now = lockDraft(id);
        if (now.content().isUnmodified()) {
            throw new Conflict("listening.instrument.unmodified");
        }
        Instrument then = seen == now.revision() ? now.content() : at(now, seen);
        if (!Objects.equals(part.apply(then), part.apply(now.content()))) {
            throw new InstrumentChanged();
        }
        return write(now, change.apply(now.content()), "instrument.changed");
    }

    /**
     * Takes the content of a file instead of what the draft said.
     *
     * @return as {@link #change}
     * @throws InstrumentChanged when the draft has been changed since
     * @throws Conflict when the instrument may only be used as it is, and the content says
     *     otherwise
     */
    @Transactional
    public OptionalLong replace(InstrumentId id, long seen, Instrument content) {
        InstrumentVersion now = lockDraft(id);
        if (now.content().isUnmodified() && !content.isUnmodified()) {
            throw new Conflict("listening.instrument.unmodified");
        }
        if (seen != now.revision()) {
            throw new InstrumentChanged();
        }
        return write(now, content, "instrument.replaced");
    }

    /**
     * Goes back to what the draft was at a revision.
     *
     * @param seen the revision that is left, so that nobody's later work is
     * @throws InstrumentChanged when the draft has been changed since
     */
    @Transactional
    public void restore(InstrumentId id, long revision, long seen) {
        InstrumentVersion now = lockDraft(id);
        if (now.revision() != seen) {
            throw new InstrumentChanged();
        }
        write(now, at(now, revision), "instrument.restoredRevision");
    }

    private InstrumentVersion lockDraft(InstrumentId id) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        return jdbc.sql(
                        """
                        select version.* from listening.instrument_version version
                        join listening.instrument on instrument.id = version.instrument
                        where instrument.id = ? and removed_at is null and fixed_at is null
                        for update of version
                        """)
                .param(id.value())
                .query((row, _) -> InstrumentQueries.version(id, row))
                .optional()
                .orElseThrow(() -> new Conflict("listening.instrument.noDraft"));
    }

    private Instrument at(InstrumentVersion version, long revision) {
        return jdbc.sql(
                        """
                        select document from listening.instrument_revision
                        where instrument = ? and number = ? and revision = ?
                        """)
                .params(version.id().value(), version.number(), revision)
                .query(String.class)
                .optional()
                .map(InstrumentQueries::content)
                .orElseThrow(InstrumentChanged::new);
    }

    private OptionalLong write(InstrumentVersion before, Instrument after, String action) {
        if (after.equals(before.content())) {
            return OptionalLong.empty();
        }
        jdbc.sql(
                        """
                        update listening.instrument_version set document = :document, revision = revision + 1,
                            changed_at = :at, changed_by = platform.viewer()
                        where instrument = :id and number = :number
                        """)
                .param("document", InstrumentFile.write(after))
                .param("at", now())
                .param("id", before.id().value())
                .param("number", before.number())
                .update();
        keepRevision(before.id(), before.number());
        Instrument old = before.content();
        audit.record(
                Act.of(action, TYPE, before.id())
                        .withText("name", old.name(), after.name())
                        .withText("intro", old.intro(), after.intro())
                        .withText("about", old.about(), after.about())
                        .with("audience", old.audience(), after.audience())
                        .withText("rights", old.rights(), after.rights())
                        .withText("scales", old.scales(), after.scales())
                        .withText("items", old.items(), after.items())
                        .withText("scores", old.scores(), after.scores()));
        return OptionalLong.of(before.revision());
    }

    /**
     * Fixes the draft for good.
     *
     * @param seen the revision that is meant
     * @throws InstrumentChanged when another holds now
     * @throws Invalid when something keeps it from being used
     */
    @Transactional
    public void fix(InstrumentId id, long seen) {
        InstrumentVersion draft = lockDraft(id);
        if (draft.revision() != seen) {
            throw new InstrumentChanged();
        }
        fix(draft);
    }

    private void fix(InstrumentVersion draft) {
        if (!InstrumentCheck.of(draft.content()).isEmpty()) {
            throw new Invalid("listening.instrument.faulty");
        }
        jdbc.sql(
                        """
                        update listening.instrument_version set fixed_at = :at, fixed_by = platform.viewer(),
                            hash = :hash
                        where instrument = :id and number = :number and revision = :seen
                        """)
                .param("at", now())
                .param("hash", InstrumentFile.hash(draft.document()))
                .param("id", draft.id().value())
                .param("number", draft.number())
                .param("seen", draft.revision())
                .update();
        audit.record(
                Act.of("instrument.fixed", TYPE, draft.id()).with("number", null, draft.number()));
    }

    /**
     * Begins a draft of the next version with what the newest says.
     *
     * @throws Conflict when there is a draft
     */
    @Transactional
    public void beginVersion(InstrumentId id) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        boolean there =
                jdbc.sql(
                                """
                                select id from listening.instrument
                                where id = ? and removed_at is null for update
                                """)
                        .param(id.value())
                        .query(UUID.class)
                        .optional()
                        .isPresent();
        if (!there) {
            throw new NotFound();
        }
        InstrumentVersion newest = queries.find(id, null).orElseThrow(NotFound::new);
        if (newest.draft()) {
            throw new Conflict("listening.instrument.draftThere");
        }
        insertDraft(id, newest.number() + 1, newest.content());
        audit.record(
                Act.of("instrument.begun", TYPE, id).with("number", null, newest.number() + 1));
    }

    /** Takes an instrument away; it can be put back. */
    @Transactional
    public void remove(InstrumentId id) {
        mark(id, now(), "instrument.removed");
    }

    /** Puts an instrument back that was taken away. */
    @Transactional
    public void putBack(InstrumentId id) {
        mark(id, null, "instrument.restored");
    }

    private void mark(InstrumentId id, @Nullable OffsetDateTime removed, String action) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        int written =
                jdbc.sql(
                                """
                                update listening.instrument set removed_at = :removed
                                where id = :id and (removed_at is null) = :held
                                """)
                        .param("removed", removed)
                        .param("held", removed != null)
                        .param("id", id.value())
                        .update();
        if (written == 0) {
            throw new NotFound();
        }
        audit.record(Act.of(action, TYPE, id));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
