package se.arbetsro.listening.domain.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arbetsro.listening.campaign.CampaignGroup;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;

/**
 * Whom a plan would ask on a day: the units and those in them, each person once.
 *
 * @param units each after its parent
 */
public record Population(LocalDate day, List<CampaignUnit> units, List<Member> members) {

    /** One who is asked. */
    public record Member(PersonId person, UnitId unit, GroupRole role) {}

    public Population {
        units = List.copyOf(units);
        members = List.copyOf(members);
    }

    /** The groups, by the order of units; with those who are asked where people are invited. */
    public List<CampaignGroup> groups(Recruitment recruitment) {
        Map<UnitId, Map<GroupRole, Integer>> heads = new HashMap<>();
        members.forEach(one ->
                heads.computeIfAbsent(one.unit(), _ -> new EnumMap<>(GroupRole.class))
                        .merge(one.role(), 1, Integer::sum));
        List<CampaignGroup> groups = new ArrayList<>();
        for (CampaignUnit unit : units) {
            if (recruitment == Recruitment.OPEN) {
                groups.add(
                        new CampaignGroup(groups.size() + 1, unit.id(), GroupRole.ANYBODY, null));
            } else {
                heads.getOrDefault(unit.id(), Map.of())
                        .forEach((role, count) ->
                                groups.add(
                                        new CampaignGroup(
                                                groups.size() + 1, unit.id(), role, count)));
            }
        }
        return groups;
    }

    /** The units without those that nobody is in, here or below. */
    Population withoutEmptyUnits() {
        Set<UnitId> inhabited = new HashSet<>();
        members.forEach(one -> inhabited.add(one.unit()));
        for (CampaignUnit unit : units.reversed()) {
            if (inhabited.contains(unit.id()) && unit.parent() != null) {
                inhabited.add(unit.parent());
            }
        }
        return new Population(
                day,
                units.stream()
                        .filter(unit -> inhabited.contains(unit.id()) || unit.parent() == null)
                        .toList(),
                members);
    }
}
