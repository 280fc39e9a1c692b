package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** Reads what a unit has been: its names and places in time, and which units gave way to which. */
@Component
@Transactional(readOnly = true)
public class UnitHistoryQueries {

    private final JdbcClient jdbc;

    UnitHistoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a unit has been called, and where it has belonged, in time. */
    public record Period(
            Validity valid,
            String name,
            @Nullable String nameEn,
            String kindName,
            @Nullable String kindNameEn,
            @Nullable UnitId parentId,
            @Nullable String parentName,
            @Nullable String parentNameEn) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }

        public Text2 kindTitle() {
            return new Text2(kindName, kindNameEn);
        }

        public @Nullable Text2 parentTitle() {
            return parentName == null ? null : new Text2(parentName, parentNameEn);
        }
    }

    /** The life of a unit, oldest first. */
    public List<Period> periods(UnitId id) {
        return jdbc.sql(
                        """
                        select period.valid, period.name, period.name_en, unit_kind.name_sv as kind_name,
                            unit_kind.name_en as kind_name_en, period.parent_id, parent.name as parent_name,
                            parent.name_en as parent_name_en
                        from organisation.unit_period period
                        join organisation.unit_kind on unit_kind.key = period.kind
                        left join organisation.unit_period parent
                            on parent.unit_id = period.parent_id and parent.valid @> lower(period.valid)
                        where period.unit_id = ? order by lower(period.valid)
                        """)
                .param(id.value())
                .query(Period.class)
                .list();
    }

    /** That one unit took over from another. */
    public record Succession(UnitId id, String name, @Nullable String nameEn, LocalDate since) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }
    }

    /** The units that this one took over from. */
    public List<Succession> predecessors(UnitId id) {
        return jdbc.sql(
                        """
                        select link.predecessor_id as id, period.name, period.name_en, link.since
                        from organisation.unit_predecessor link
                        join organisation.unit_period period
                            on period.unit_id = link.predecessor_id and period.shown @> link.since - 1
                        where link.unit_id = ?
                        order by link.since, period.name collate "sv-SE-x-icu"
                        """)
                .param(id.value())
                .query(Succession.class)
                .list();
    }

    /** The units that took over from this one. */
    public List<Succession> successors(UnitId id) {
        return jdbc.sql(
                        """
                        select link.unit_id as id, period.name, period.name_en, link.since
                        from organisation.unit_predecessor link
                        join organisation.unit_period period
                            on period.unit_id = link.unit_id and period.shown @> link.since
                        where link.predecessor_id = ?
                        order by link.since, period.name collate "sv-SE-x-icu"
                        """)
                .param(id.value())
                .query(Succession.class)
                .list();
    }
}
