package se.arbetsro.governance.web.change;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.ChangeContent;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;

/**
 * A planned change as it is typed.
 *
 * @param unit chosen when notice is given
 * @param affected1 a unit that it affects; with none it affects the unit itself
 */
public record PlannedChangeForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String what,
        @Nullable String why,
        @Nullable String happensOn,
        @Nullable String viewsUntil,
        @Nullable String takingPart,
        @Nullable String contact,
        @Nullable String affected1,
        @Nullable String affected2,
        @Nullable String affected3,
        @Nullable String affected4) {

    static PlannedChangeForm of(ChangeRow saved) {
        List<String> units =
                saved.affectedUnits().stream().map(unit -> unit.value().toString()).toList();
        LocalDate until = saved.viewsUntil();
        return new PlannedChangeForm(
                null,
                Long.toString(saved.version()),
                saved.unitId().value().toString(),
                saved.kind().name(),
                saved.title(),
                saved.what(),
                saved.why(),
                saved.happensOn().toString(),
                until == null ? "" : until.toString(),
                saved.takingPart(),
                saved.contact(),
                at(units, 0),
                at(units, 1),
                at(units, 2),
                at(units, 3));
    }

    private static String at(List<String> units, int index) {
        return index < units.size() ? units.get(index) : "";
    }

    ChangeContent content(FormErrors errors) {
        LocalDate happens = errors.date("happensOn", happensOn);
        LocalDate until = errors.optionalDate("viewsUntil", viewsUntil);
        if (until != null && until.isAfter(happens)) {
            errors.add("viewsUntil", "governance.change.viewsUntil.tooLate");
        }
        return new ChangeContent(
                errors.text("title", title, 120),
                errors.text("what", what, 4_000),
                errors.text("why", why, 4_000),
                happens,
                until,
                errors.optionalText("takingPart", takingPart, 2_000),
                errors.optionalText("contact", contact, 200),
                errors.shell().lang());
    }

    /** The affected units that were chosen, each once. */
    Set<UnitId> affected() {
        Set<UnitId> units = new LinkedHashSet<>();
        Stream.of(shown(affected1), shown(affected2), shown(affected3), shown(affected4))
                .forEach(typed -> Typing.id(typed).ifPresent(id -> units.add(new UnitId(id))));
        return units;
    }

    public String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
