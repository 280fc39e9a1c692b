package se.arbetsro.listening.campaign;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.arbetsro.disclosure.Dimension;
import se.arbetsro.disclosure.Placement;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.organisation.UnitId;

/**
 * Where the answers of each group are counted: at its unit if it is large enough there, otherwise
 * further up. Employees and managers are counted apart when both are enough in all, and together
 * otherwise. Used twice: before publishing, on how many could answer, to tell what could be shown;
 * and when sealing, on how many have answered.
 *
 * @param homes by the number of a group; none when all together are too few
 * @param visible the units of which something may be told
 * @param byRole whether employees and managers are counted apart
 */
public record GroupHomes(Map<Integer, Home> homes, Set<UnitId> visible, boolean byRole) {

    /** What can be hoped for from most surveys of staff. */
    public static final double USUAL = 0.7;

    /**
     * @param role null when employees and managers are counted together
     */
    public record Home(UnitId unit, @Nullable GroupRole role) {}

    public GroupHomes {
        homes = Map.copyOf(homes);
        visible = Set.copyOf(visible);
    }

    /**
     * @param units each after its parent
     * @param heads how many there are in a group
     */
    public static GroupHomes of(
            List<CampaignUnit> units,
            List<CampaignGroup> groups,
            ToIntFunction<CampaignGroup> heads,
            Threshold threshold) {
        Map<GroupRole, Map<String, Integer>> byRole = new EnumMap<>(GroupRole.class);
        Map<String, Integer> together = new HashMap<>();
        for (CampaignGroup group : groups) {
            String unit = group.unit().value().toString();
            byRole.computeIfAbsent(group.role(), _ -> new HashMap<>())
                    .merge(unit, heads.applyAsInt(group), Integer::sum);
            together.merge(unit, heads.applyAsInt(group), Integer::sum);
        }
        boolean apart =
                byRole.size() > 1
                        && byRole.values().stream().allMatch(one -> threshold.allows(sum(one)));
        Dimension tree = CampaignUnit.tree(units);
        Map<Integer, Home> homes = new HashMap<>();
        Set<UnitId> visible = new HashSet<>();
        for (Map.Entry<GroupRole, Map<String, Integer>> one : byRole.entrySet()) {
            Placement placed = Placement.of(tree, apart ? one.getValue() : together, threshold);
            placed.visible().forEach(code -> visible.add(unit(code)));
            for (CampaignGroup group : groups) {
                String home = placed.homes().get(group.unit().value().toString());
                if (group.role() == one.getKey() && home != null) {
                    homes.put(group.number(), new Home(unit(home), apart ? group.role() : null));
                }
            }
        }
        return new GroupHomes(homes, visible, apart);
    }

    private static int sum(Map<String, Integer> heads) {
        return heads.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static UnitId unit(String code) {
        return new UnitId(UUID.fromString(code));
    }

    /** What could be shown if such a share of each group answered, from 0 to 1. */
    public static GroupHomes expected(
            List<CampaignUnit> units,
            List<CampaignGroup> groups,
            Threshold threshold,
            double share) {
        return of(units, groups, group -> (int) Math.round(group.heads() * share), threshold);
    }

    /** Empty when all together are too few. */
    public Optional<Home> of(int group) {
        return Optional.ofNullable(homes.get(group));
    }
}
