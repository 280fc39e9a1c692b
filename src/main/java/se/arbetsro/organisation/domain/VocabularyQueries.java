package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/** Reads the municipality's own words: kinds of unit, service lines, occupations. */
@Component
@Transactional(readOnly = true)
public class VocabularyQueries {

    private static final String KINDS =
            "select key, rank, name_sv, name_en, version from organisation.unit_kind";
    private static final String LINES =
            """
            select key, rank, name_sv, name_en, short_name, version,
                (select string_agg(alias, E'\\n' order by alias) from organisation.service_line_alias
                    where service_line = line.key) as aliases
            from organisation.service_line line
            """;
    private static final String OCCUPATIONS =
            """
            select key, rank, name_sv, name_en, employed, case_worker, in_turnover, note_sv, note_en,
                version,
                (select string_agg(alias, E'\\n' order by alias) from organisation.occupation_alias
                    where occupation = one.key) as aliases
            from organisation.occupation one
            """;

    private final JdbcClient jdbc;

    VocabularyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record KindRow(
            String key, int rank, String nameSv, @Nullable String nameEn, long version) {

        UnitKind kind() {
            return new UnitKind(key, rank, new Text2(nameSv, nameEn), version);
        }
    }

    private record LineRow(
            String key,
            int rank,
            String nameSv,
            @Nullable String nameEn,
            String shortName,
            long version,
            @Nullable String aliases) {

        ServiceLine line() {
            return new ServiceLine(
                    key, rank, new Text2(nameSv, nameEn), shortName, split(aliases), version);
        }
    }

    private record OccupationRow(
            String key,
            int rank,
            String nameSv,
            @Nullable String nameEn,
            boolean employed,
            boolean caseWorker,
            boolean inTurnover,
            @Nullable String noteSv,
            @Nullable String noteEn,
            long version,
            @Nullable String aliases) {

        Occupation occupation() {
            return new Occupation(
                    key,
                    rank,
                    new Text2(nameSv, nameEn),
                    employed,
                    caseWorker,
                    inTurnover,
                    noteSv == null ? null : new Text2(noteSv, noteEn),
                    split(aliases),
                    version);
        }
    }

    private static List<String> split(@Nullable String aliases) {
        return aliases == null ? List.of() : Arrays.asList(aliases.split("\n"));
    }

    /** The kinds of unit, the highest first. */
    public List<UnitKind> unitKinds() {
        return jdbc.sql(KINDS + " order by rank, key").query(KindRow.class).list().stream()
                .map(KindRow::kind)
                .toList();
    }

    public Optional<UnitKind> unitKind(String key) {
        return jdbc.sql(KINDS + " where key = ?")
                .param(key)
                .query(KindRow.class)
                .optional()
                .map(KindRow::kind);
    }

    /** The service lines by rank. */
    public List<ServiceLine> serviceLines() {
        return jdbc.sql(LINES + " order by rank, key").query(LineRow.class).list().stream()
                .map(LineRow::line)
                .toList();
    }

    public Optional<ServiceLine> serviceLine(String key) {
        return jdbc.sql(LINES + " where key = ?")
                .param(key)
                .query(LineRow.class)
                .optional()
                .map(LineRow::line);
    }

    /** The service lines that a unit itself has on a day, by rank. */
    public List<ServiceLine> serviceLinesOf(UnitId unit, LocalDate day) {
        return jdbc
                .sql(
                        LINES
                                + """
                                 join organisation.unit_service_line_on(:day) of_unit
                                    on of_unit.service_line = line.key
                                where of_unit.unit_id = :unit order by line.rank, line.key
                                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(LineRow.class)
                .list()
                .stream()
                .map(LineRow::line)
                .toList();
    }

    /** The occupations by rank. */
    public List<Occupation> occupations() {
        return jdbc
                .sql(OCCUPATIONS + " order by rank, key")
                .query(OccupationRow.class)
                .list()
                .stream()
                .map(OccupationRow::occupation)
                .toList();
    }

    public Optional<Occupation> occupation(String key) {
        return jdbc.sql(OCCUPATIONS + " where key = ?")
                .param(key)
                .query(OccupationRow.class)
                .optional()
                .map(OccupationRow::occupation);
    }

    /** How many units have each service line on a day. */
    public record LineUse(String key, int units) {}

    public List<LineUse> useOfServiceLines(LocalDate day) {
        return jdbc.sql(
                        """
                        select service_line as key, count(*) as units
                        from organisation.unit_service_line_on(?) group by service_line
                        """)
                .param(day)
                .query(LineUse.class)
                .list();
    }
}
