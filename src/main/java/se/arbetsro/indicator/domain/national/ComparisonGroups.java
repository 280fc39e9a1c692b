package se.arbetsro.indicator.domain.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.national.NationalIntake.GroupMember;
import se.arbetsro.indicator.national.ComparisonGroup;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;

/**
 * The groups that ours compares itself with, one at a time. {@link NationalIntake} takes all of
 * them from a file.
 */
@Component
public class ComparisonGroups {

    private final NationalQueries queries;
    private final NationalIntake intake;
    private final AuditTrail audit;

    ComparisonGroups(NationalQueries queries, NationalIntake intake, AuditTrail audit) {
        this.queries = queries;
        this.intake = intake;
        this.audit = audit;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<ComparisonGroup> list() {
        Map<String, List<Municipality>> members = new LinkedHashMap<>();
        queries.members()
                .forEach(one ->
                        members.computeIfAbsent(one.name(), _ -> new ArrayList<>())
                                .add(new Municipality(one.municipality(), one.municipalityName())));
        return members.entrySet().stream()
                .map(one -> new ComparisonGroup(one.getKey(), one.getValue()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ComparisonGroup> find(String name) {
        return list().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Adds a group, or puts one back that was taken away.
     *
     * @throws GroupNameTaken when there is one of the name
     */
    @Transactional
    public void add(ComparisonGroup group) {
        intake.oneAtATime();
        write(null, group);
        record("nationalComparison.groupAdded", null, group);
    }

    /**
     * Makes a group another.
     *
     * @param name by which it was known
     * @param seen the version that the writer saw
     * @throws ComparisonGroupChanged when another holds now, or it has been removed
     * @throws GroupNameTaken when another has the new name
     */
    @Transactional
    public void change(String name, long seen, ComparisonGroup group) {
        intake.oneAtATime();
        ComparisonGroup before = seen(name, seen);
        write(before, group);
        record("nationalComparison.groupChanged", before, group);
    }

    /**
     * Takes a group away.
     *
     * @param seen the version that whoever takes it away saw
     * @return what it was, to be put back
     * @throws ComparisonGroupChanged when another holds now, or it has been removed
     */
    @Transactional
    public ComparisonGroup remove(String name, long seen) {
        intake.oneAtATime();
        ComparisonGroup before = seen(name, seen);
        intake.takeGroups(List.of(), members(before));
        record("nationalComparison.groupRemoved", before, null);
        return before;
    }

    private ComparisonGroup seen(String name, long version) {
        return find(name)
                .filter(one -> one.version() == version)
                .orElseThrow(ComparisonGroupChanged::new);
    }

    private void write(@Nullable ComparisonGroup before, ComparisonGroup group) {
        boolean renamed = before == null || !before.name().equals(group.name());
        if (renamed && find(group.name()).isPresent()) {
            throw new GroupNameTaken();
        }
        intake.takeGroups(members(group), before == null ? List.of() : members(before));
    }

    private static List<GroupMember> members(ComparisonGroup group) {
        return group.members().stream()
                .map(one -> new GroupMember(group.name(), one.id()))
                .toList();
    }

    private void record(
            String action, @Nullable ComparisonGroup before, @Nullable ComparisonGroup after) {
        audit.record(
                Act.of(action, "national-comparison", NationalIntake.COMPARISON)
                        .with(
                                "comparisonGroup",
                                before == null ? null : before.name(),
                                after == null ? null : after.name())
                        .with(
                                "municipalities",
                                before == null ? null : before.members().size(),
                                after == null ? null : after.members().size()));
    }
}
