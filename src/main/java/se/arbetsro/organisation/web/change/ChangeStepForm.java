package se.arbetsro.organisation.web.change;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.ChangeSetService.NewUnit;
import se.arbetsro.organisation.domain.change.UnitState;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.web.FormErrors;

/**
 * A step of a change as it is typed; each kind of step uses some of the fields.
 *
 * @param unit the unit that it is about; of a merger, the first
 * @param into the unit that takes over; empty in a merger for a new one
 * @param part1 the name of the first part of a division
 */
public record ChangeStepForm(
        @Nullable String unit,
        @Nullable String unit2,
        @Nullable String unit3,
        @Nullable String unit4,
        @Nullable String into,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String code,
        @Nullable String part1,
        @Nullable String part2,
        @Nullable String part3,
        @Nullable String goesOn,
        @Nullable String version) {

    /** Whether the box was ticked; a box that is not sends nothing. */
    public boolean goesOnTicked() {
        return goesOn != null;
    }

    static ChangeStepForm empty(String unit, long version) {
        return new ChangeStepForm(
                unit, "", "", "", "", "", "", "", "", "", "", "", "", "", null, version + "");
    }

    /** The form of a renaming begins with what the unit is called. */
    ChangeStepForm called(UnitState state) {
        return new ChangeStepForm(
                unit,
                unit2,
                unit3,
                unit4,
                into,
                state.name(),
                state.nameEn(),
                state.shortName(),
                state.kind(),
                parent,
                code,
                part1,
                part2,
                part3,
                goesOn,
                version);
    }

    /** Reads a step: what is typed against the units of the day. */
    record Reading(ChangeStepForm form, FormErrors errors, Map<UnitId, UnitState> units) {

        /** A unit that must be chosen; a random one where it was not, which nobody uses. */
        UnitId unit(String field, @Nullable String typed) {
            UnitId unit = optionalUnit(field, typed);
            if (unit == null) {
                errors.add(field, "platform.form.choice");
                return UnitId.random();
            }
            return unit;
        }

        @Nullable UnitId optionalUnit(String field, @Nullable String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            try {
                UnitId unit = new UnitId(UUID.fromString(typed));
                if (units.containsKey(unit)) {
                    return unit;
                }
            } catch (IllegalArgumentException _) {
                // The same answer as for a unit that is not there.
            }
            errors.add(field, "platform.form.choice");
            return null;
        }

        /** The units that become one: at least two, counting the one that takes over. */
        Set<UnitId> merged() {
            Set<UnitId> merged = new LinkedHashSet<>();
            merged.add(unit("unit", form.unit()));
            Stream.of("unit2", "unit3", "unit4")
                    .map(field -> optionalUnit(field, form.field(field)))
                    .filter(Objects::nonNull)
                    .forEach(merged::add);
            UnitId into = optionalUnit("into", form.into());
            boolean enough = merged.size() > 1 || (into != null && !merged.contains(into));
            if (!enough) {
                errors.add("unit2", "organisation.change.step.merge.two");
            }
            return merged;
        }

        NewUnit newUnit() {
            String name = Fields.text(errors, "name", form.name(), 120);
            return new NewUnit(
                    code(name),
                    new UnitState(
                            name,
                            Fields.optional(errors, "nameEn", form.nameEn(), 120),
                            Fields.optional(errors, "shortName", form.shortName(), 60),
                            kind(),
                            unit("parent", form.parent())));
        }

        /** The parts of a division, of the same kind and in the same place as the whole. */
        List<NewUnit> parts(UnitState whole) {
            Fields.text(errors, "part1", form.part1(), 120);
            if (!form.goesOnTicked()) {
                Fields.text(errors, "part2", form.part2(), 120);
            }
            return Stream.of("part1", "part2", "part3")
                    .map(field -> Fields.optional(errors, field, form.field(field), 120))
                    .filter(Objects::nonNull)
                    .map(name ->
                            new NewUnit(
                                    slug(name),
                                    new UnitState(name, null, null, whole.kind(), whole.parent())))
                    .toList();
        }

        String kind() {
            String kind = Fields.shown(form.kind());
            if (kind.isBlank()) {
                errors.add("kind", "platform.form.choice");
            }
            return kind;
        }

        private String code(String name) {
            String code = Fields.optional(errors, "code", form.code(), 60);
            if (code != null && !code.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                errors.add("code", "organisation.change.code.form");
            }
            return code == null ? slug(name) : code;
        }
    }

    private @Nullable String field(String name) {
        return switch (name) {
            case "unit2" -> unit2;
            case "unit3" -> unit3;
            case "unit4" -> unit4;
            case "part1" -> part1;
            case "part2" -> part2;
            case "part3" -> part3;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A code made from a name, with something random so that it is free. */
    private static String slug(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String stem = plain.substring(0, Math.min(40, plain.length()));
        return stem + "-" + UUID.randomUUID().toString().substring(0, 4);
    }
}
