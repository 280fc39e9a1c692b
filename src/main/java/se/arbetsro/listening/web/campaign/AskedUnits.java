package se.arbetsro.listening.web.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.listening.campaign.CampaignGroup;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.GroupHomes;
import se.arbetsro.organisation.UnitId;

/**
 * Whom a campaign asks, unit by unit, and of which units results could be shown.
 *
 * @param units each after its parent
 * @param all if everybody answers
 * @param usual if as many answer as usual
 */
public record AskedUnits(
        List<CampaignUnit> units, List<CampaignGroup> groups, GroupHomes all, GroupHomes usual) {

    /** A unit with how many are asked, with all below it. */
    public record Line(CampaignUnit unit, int invited, boolean all, boolean usual) {}

    static AskedUnits of(
            List<CampaignUnit> units, List<CampaignGroup> groups, Threshold threshold) {
        return new AskedUnits(
                units,
                groups,
                GroupHomes.expected(units, groups, threshold, 1),
                GroupHomes.expected(units, groups, threshold, GroupHomes.USUAL));
    }

    public List<Line> lines() {
        Map<UnitId, Integer> heads = new HashMap<>();
        groups.forEach(group -> heads.merge(group.unit(), group.heads(), Integer::sum));
        for (CampaignUnit unit : units.reversed()) {
            if (unit.parent() != null) {
                heads.merge(unit.parent(), heads.getOrDefault(unit.id(), 0), Integer::sum);
            }
        }
        return units.stream()
                .map(unit ->
                        new Line(
                                unit,
                                heads.getOrDefault(unit.id(), 0),
                                all.visible().contains(unit.id()),
                                usual.visible().contains(unit.id())))
                .toList();
    }

    public int people() {
        return groups.stream().mapToInt(CampaignGroup::heads).sum();
    }

    /** How many units will have no results of their own even if everybody answers. */
    public int hidden() {
        return units.size() - all.visible().size();
    }
}
