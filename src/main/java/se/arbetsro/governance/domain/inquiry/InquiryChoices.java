package se.arbetsro.governance.domain.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/** Reads what there is to choose from when an inquiry is written down, or looked for. */
@Component
@Transactional(readOnly = true)
public class InquiryChoices {

    private static final int MENU = 500;

    private final JdbcClient jdbc;

    InquiryChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A body or a person to choose. */
    public record Named(UUID id, String name) {}

    /** A unit to choose. */
    public record UnitChoice(UnitId id, String name) {}

    private static final String EDITED =
            """
            select unit.unit_id as id, unit.name
            from organisation.unit_on(:day) unit
            where exists (select from organisation.edits_begin('BODY_EDIT') begins
                where begins.unit_id = unit.unit_id
                    or (begins.below and exists (select from organisation.unit_within within
                        where within.ancestor_id = begins.unit_id
                            and within.unit_id = unit.unit_id)))
            """;

    /** All units at which the viewer may write an inquiry down, by name. */
    public List<UnitChoice> units(LocalDate day) {
        return jdbc.sql(EDITED + "order by unit.name, unit.unit_id")
                .param("day", day)
                .query(UnitChoice.class)
                .list();
    }

    /** One of them; empty for any other. */
    public Optional<UnitChoice> unit(UnitId id, LocalDate day) {
        return jdbc.sql(EDITED + "and unit.unit_id = :unit")
                .param("day", day)
                .param("unit", id.value())
                .query(UnitChoice.class)
                .optional();
    }

    /** The bodies at a unit that the viewer may know of, by name. */
    public List<Named> bodies(UnitId unit) {
        return jdbc.sql(
                        """
                        select body.id, body.name from governance.bodies_shown() shown
                        join governance.body on body.id = shown.body_id
                        where shown.unit_id = ? order by body.name, body.id
                        """)
                .param(unit.value())
                .query(Named.class)
                .list();
    }

    /** The people who see to inquiries that the viewer may know of, by name. */
    public List<Named> responsible() {
        return jdbc.sql(
                        """
                        select distinct person.person_id as id, person.name
                        from governance.inquiries_shown() shown
                        join governance.inquiry on inquiry.id = shown.inquiry_id
                        join organisation.person_name person on person.person_id = inquiry.responsible_person
                        where person.name is not null
                        order by person.name, person.person_id limit :most
                        """)
                .param("most", MENU)
                .query(Named.class)
                .list();
    }

    /** An area of the plan. */
    public record AreaChoice(UUID id, String nameSv, @Nullable String nameEn) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    /** Those that an inquiry touches, or any that the viewer may know of where it is null. */
    public List<AreaChoice> touched(@Nullable UUID inquiry) {
        return jdbc.sql(
                        """
                        select area.area_id as id, area.name_sv, area.name_en from plan.areas area
                        where area.area_id in (
                            select touched.area_id from governance.inquiries_shown() shown
                            join governance.inquiry_area touched on touched.inquiry_id = shown.inquiry_id
                            where cast(:inquiry as uuid) is null
                                or touched.inquiry_id = cast(:inquiry as uuid))
                        order by area.name_sv collate "sv-SE-x-icu", area.area_id
                        """)
                .param("inquiry", inquiry == null ? null : inquiry.toString())
                .query(AreaChoice.class)
                .list();
    }
}
