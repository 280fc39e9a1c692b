package se.arbetsro.report.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;

/** Open reports follow their unit when it is merged, split or closed; frozen ones stay. */
@Component
class ReportReference implements UnitReference {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ReportReference(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, unit_id as unit, case kind when 'T2' then 'T2-rapport ' when 'ANNUAL_REPORT' then 'Verksamhetsberättelse '
                                else 'Verksamhetsplan ' end || left(period, 4) as title,
                            case when edition > 1 then 'version ' || edition end as note, '/reports/' || id as href
                        from report.report
                        where unit_id = any (:units) and frozen_at is null
                        order by unit_id, period, id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Item.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> hindrance(Item item, UnitId to) {
        boolean taken =
                jdbc.sql(
                                """
                                select exists (select from report.report there
                                    join report.report moving on moving.id = :id and there.period = moving.period
                                        and there.kind = moving.kind
                                        and there.id <> moving.id
                                    where there.unit_id = :to)
                                """)
                        .param("id", item.id())
                        .param("to", to.value())
                        .query(Boolean.class)
                        .single();
        return taken ? Optional.of("report.there") : Optional.empty();
    }

    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        for (Move move : moves) {
            jdbc.sql(
                            """
                            update report.report set unit_id = :to, version = version + 1
                            where id = :id and frozen_at is null
                            """)
                    .param("to", move.to().value())
                    .param("id", move.id())
                    .update();
            audit.record(Act.of("report.moved", "report", move.id()).in(move.to()));
        }
    }
}
