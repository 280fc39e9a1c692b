package se.arbetsro.organisation.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;

/** Writes the municipality's own words: service lines and occupations. */
@Service
public class VocabularyService {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    VocabularyService(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Adds a service line that is not there yet. */
    @Transactional
    public void add(ServiceLine line) {
        jdbc.sql(
                        """
                        insert into organisation.service_line (key, rank, name_sv, name_en, short_name, version)
                        values (:key, :rank, :nameSv, :nameEn, :shortName, 1)
                        """)
                .param("key", line.key())
                .param("rank", line.rank())
                .param("nameSv", line.name().sv())
                .param("nameEn", line.name().en())
                .param("shortName", line.shortName())
                .update();
        insertAliases(
                "organisation.service_line_alias", "service_line", line.key(), line.aliases());
        audit.record(new Act("service-line.added", "service-line", line.key(), null, List.of()));
    }

    /** Adds an occupation that is not there yet. */
    @Transactional
    public void add(Occupation occupation) {
        jdbc.sql(
                        """
                        insert into organisation.occupation (key, rank, name_sv, name_en, employed,
                            case_worker, in_turnover, note_sv, note_en, version)
                        values (:key, :rank, :nameSv, :nameEn, :employed, :caseWorker, :inTurnover,
                            :noteSv, :noteEn, 1)
                        """)
                .param("key", occupation.key())
                .param("rank", occupation.rank())
                .param("nameSv", occupation.name().sv())
                .param("nameEn", occupation.name().en())
                .param("employed", occupation.employed())
                .param("caseWorker", occupation.caseWorker())
                .param("inTurnover", occupation.inTurnover())
                .param("noteSv", occupation.note() == null ? null : occupation.note().sv())
                .param("noteEn", occupation.note() == null ? null : occupation.note().en())
                .update();
        insertAliases(
                "organisation.occupation_alias",
                "occupation",
                occupation.key(),
                occupation.aliases());
        audit.record(new Act("occupation.added", "occupation", occupation.key(), null, List.of()));
    }

    private void insertAliases(String table, String column, String key, List<String> aliases) {
        for (String alias : aliases) {
            jdbc.sql("insert into " + table + " (" + column + ", alias) values (?, ?)")
                    .params(key, alias)
                    .update();
        }
    }
}
