package se.arbetsro.plan.web.switching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.domain.switching.Choice;
import se.arbetsro.plan.domain.switching.Fate;
import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.plan.domain.version.EditionRow;

/** Writes what becomes of a thing into a field of a form, and reads it there. */
final class SwitchForm {

    static final String CARRY = "carry:";
    static final String END = "end";
    static final String LEAVE = "leave";

    private SwitchForm() {}

    static String field(UUID item) {
        return "fate-" + item;
    }

    static String written(Choice choice, List<EditionRow> areas) {
        return switch (choice.fate()) {
            case ENDED -> END;
            case LEFT -> LEAVE;
            case CARRIED ->
                    areas.stream()
                            .filter(one -> one.areaId().equals(choice.area()))
                            .findFirst()
                            .map(one -> CARRY + one.areaKey())
                            .orElse("");
        };
    }

    /** Null for what is left out or not understood. */
    static @Nullable Choice read(@Nullable String written, List<EditionRow> areas) {
        if (END.equals(written)) {
            return new Choice(Fate.ENDED, null);
        }
        if (LEAVE.equals(written)) {
            return new Choice(Fate.LEFT, null);
        }
        if (written == null || !written.startsWith(CARRY)) {
            return null;
        }
        AreaId area =
                areas.stream()
                        .filter(one -> one.areaKey().equals(written.substring(CARRY.length())))
                        .findFirst()
                        .map(EditionRow::areaId)
                        .orElse(null);
        return area == null ? null : new Choice(Fate.CARRIED, area);
    }

    /** What is sent of the things that there are. */
    static Map<UUID, Choice> read(
            Map<String, String> sent, List<SwitchQueries.Item> items, List<EditionRow> areas) {
        Map<UUID, Choice> choices = new HashMap<>();
        for (SwitchQueries.Item item : items) {
            Choice choice = read(sent.get(field(item.id())), areas);
            if (choice != null) {
                choices.put(item.id(), choice);
            }
        }
        return choices;
    }
}
