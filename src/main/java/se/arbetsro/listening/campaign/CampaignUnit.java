package se.arbetsro.listening.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.disclosure.Dimension;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * A unit as it was on the day a campaign was published, whatever has become of it since.
 *
 * @param parent null for the one at the top
 * @param depth below the one at the top, which has 0
 */
public record CampaignUnit(UnitId id, @Nullable UnitId parent, Text2 name, int depth) {

    public String code() {
        return id.value().toString();
    }

    /**
     * The units as a tree to count people by.
     *
     * @param units each after its parent
     */
    public static Dimension tree(List<CampaignUnit> units) {
        return new Dimension(
                "unit",
                units.stream()
                        .map(unit ->
                                new Dimension.Category(
                                        unit.code(),
                                        unit.parent() == null
                                                ? null
                                                : unit.parent().value().toString()))
                        .toList());
    }
}
