package se.arbetsro.listening.domain.instrument;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.instrument.Audience;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentFile;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.text.Text2;

/**
 * Reads instruments. Whoever reads surveys sees the fixed versions; those who write surveys for the
 * whole municipality also see the draft.
 */
@Component
@Transactional(readOnly = true)
public class InstrumentQueries {

    private final JdbcClient jdbc;
    private final Access access;

    InstrumentQueries(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The instruments that the viewer may see and that are called like the words in one of the two
     * languages, by name.
     *
     * @param words a pattern of {@code like}
     */
    public List<InstrumentVersion.Line> like(String words, int most) {
        return jdbc.sql(
                        """
                        select instrument.id, newest.*, fixed.number as fixed_number
                        from listening.instrument
                        cross join lateral (
                            select name_sv, name_en, audience, items, number, fixed_at is null as draft
                            from listening.instrument_version version
                            where version.instrument = instrument.id and (fixed_at is not null or :drafts)
                            order by number desc limit 1
                        ) newest
                        left join lateral (
                            select number from listening.instrument_version version
                            where version.instrument = instrument.id and fixed_at is not null
                            order by number desc limit 1
                        ) fixed on true
                        where instrument.removed_at is null
                            and (newest.name_sv ilike :words or newest.name_en ilike :words)
                        order by newest.name_sv, instrument.id
                        limit :most
                        """)
                .param("drafts", maySeeDrafts())
                .param("words", words)
                .param("most", most)
                .query((row, _) ->
                        new InstrumentVersion.Line(
                                new InstrumentId(row.getObject("id", UUID.class)),
                                new Text2(row.getString("name_sv"), row.getString("name_en")),
                                Audience.valueOf(row.getString("audience")),
                                row.getInt("items"),
                                row.getInt("number"),
                                row.getBoolean("draft"),
                                row.getObject("fixed_number", Integer.class)))
                .list();
    }

    private boolean maySeeDrafts() {
        return access.mayEverywhere(Permission.SURVEY_EDIT);
    }

    /** Which of those that come with the program have been taken up, also if removed since. */
    Set<String> readyKeys() {
        return jdbc.sql("select ready_key from listening.instrument where ready_key is not null")
                .query(String.class)
                .set();
    }

    /** The versions of an instrument that the viewer may see, the newest first. */
    public List<InstrumentVersion.Numbered> versions(InstrumentId id) {
        return jdbc.sql(
                        """
                        select number, fixed_at, hash from listening.instrument_version
                        where instrument = :id and (fixed_at is not null or :drafts)
                        order by number desc
                        """)
                .param("id", id.value())
                .param("drafts", maySeeDrafts())
                .query((row, _) -> {
                    var at = row.getObject("fixed_at", OffsetDateTime.class);
                    return new InstrumentVersion.Numbered(
                            row.getInt("number"),
                            at == null ? null : at.toInstant(),
                            row.getString("hash"));
                })
                .list();
    }

    /**
     * A version of an instrument.
     *
     * @param number null for the newest that the viewer may see
     */
    public Optional<InstrumentVersion> find(InstrumentId id, @Nullable Integer number) {
        return jdbc.sql(
                        """
                        select version.* from listening.instrument_version version
                        join listening.instrument on instrument.id = version.instrument
                        where instrument.id = :id and removed_at is null
                            and (cast(:number as int) is null or number = :number)
                            and (fixed_at is not null or :drafts)
                        order by number desc limit 1
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("drafts", maySeeDrafts())
                .query((row, _) -> version(id, row))
                .optional();
    }

    static InstrumentVersion version(InstrumentId id, ResultSet row) throws SQLException {
        String document = row.getString("document");
        var at = row.getObject("fixed_at", OffsetDateTime.class);
        return new InstrumentVersion(
                id,
                row.getInt("number"),
                document,
                content(document),
                row.getLong("revision"),
                at == null
                        ? null
                        : new InstrumentVersion.Fixed(at.toInstant(), row.getString("hash")));
    }

    static Instrument content(String document) {
        return InstrumentFile.kept(document);
    }
}
