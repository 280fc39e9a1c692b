package se.arbetsro.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.handover.OpenWork;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;

/** Sections of open reports that somebody is to write. */
@Component
class SectionHandover implements OpenWork {

    private final JdbcClient jdbc;
    private final SectionWriters writers;
    private final ReportDocument document;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    SectionHandover(
            JdbcClient jdbc,
            SectionWriters writers,
            ReportDocument document,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.writers = writers;
        this.document = document;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(
            UUID id, UUID report, UUID unit, String place, String key, @Nullable LocalDate due) {}

    @Override
    public String kind() {
        return "section";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(UUID person) {
        return waiting(person).stream()
                .map(row ->
                        new Item(
                                row.id(),
                                document.heading(SectionKey.of(row.key())),
                                "/reports/" + row.report() + "/sections/" + row.key(),
                                row.place(),
                                row.due()))
                .toList();
    }

    /** What the person is to write, as far as the viewer may give it to somebody else. */
    private List<Row> waiting(UUID person) {
        boolean own = person.equals(CurrentViewer.get().id());
        return jdbc
                .sql(
                        """
                        select section.id, report.id as report, report.unit_id as unit, unit.name as place, section.key,
                            coalesce(section.due_on, report.due_on) as due
                        from report.section
                        join report.report on report.id = section.report_id
                        join organisation.unit_latest unit on unit.unit_id = report.unit_id
                        where section.owner_id = ? and section.done_at is null and report.frozen_at is null
                        order by 6 nulls last, unit.name, section.key
                        """)
                .param(person)
                .query(Row.class)
                .list()
                .stream()
                .filter(row -> own || access.edits(Permission.REPORT_EDIT, new UnitId(row.unit())))
                .toList();
    }

    @Override
    @Transactional
    public int handOver(Collection<UUID> items, UUID from, UUID to) {
        LocalDate today = LocalDate.now(clock);
        List<Row> handed =
                waiting(from).stream()
                        .filter(row -> items.contains(row.id()))
                        .filter(row -> writers.includes(to, new UnitId(row.unit()), today))
                        .toList();
        for (Row row : handed) {
            jdbc.sql("update report.section set owner_id = ? where id = ?")
                    .params(to, row.id())
                    .update();
            audit.record(
                    Act.of("section.given", "report", new ReportId(row.report()))
                            .in(new UnitId(row.unit()))
                            .with("section", null, row.key())
                            .withText("owner", from, to));
        }
        return handed.size();
    }
}
