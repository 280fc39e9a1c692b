package se.arbetsro.plan.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.Responsible;
import se.arbetsro.plan.domain.activity.ActivityEntry;
import se.arbetsro.plan.domain.activity.ActivityEntryService;
import se.arbetsro.plan.domain.local.LocalPlanEntry;
import se.arbetsro.plan.domain.proposal.ProposalId;
import se.arbetsro.plan.domain.proposal.ProposalService;
import se.arbetsro.plan.domain.proposal.StandContent;
import se.arbetsro.plan.domain.proposal.StandEntry;
import se.arbetsro.plan.domain.proposal.StandId;
import se.arbetsro.plan.domain.proposal.StandKind;
import se.arbetsro.plan.domain.proposal.StandService;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;

/** Loads what V190618 proposes, and invented stands of the steering groups of its time. */
@Component
class SampleProposals {

    private static final long SEED = 20_190_618;
    private static final LocalDate FIRST = LocalDate.of(2019, 9, 15);
    private static final LocalDate LAST = LocalDate.of(2020, 5, 15);

    private final ProposalService proposals;
    private final StandService stands;
    private final ActivityEntryService activities;
    private final PlanQueries plans;

    SampleProposals(
            ProposalService proposals,
            StandService stands,
            ActivityEntryService activities,
            PlanQueries plans) {
        this.proposals = proposals;
        this.stands = stands;
        this.activities = activities;
        this.plans = plans;
    }

    private record Made(ProposalId id, @Nullable AreaId area) {}

    /**
     * @param entered the local plans of all eras
     * @param all the activities of all eras
     */
    void load(List<LocalPlanEntry> entered, List<ActivityEntry> all, ZoneId zone) {
        ProposalFile file = ProposalFile.read();
        PlanVersionId version = plans.version(file.version()).orElseThrow().id();
        Map<String, AreaId> areas = new HashMap<>();
        for (EditionRow edition : plans.editions(version)) {
            areas.put(edition.areaKey(), edition.areaId());
        }
        List<Made> made = new ArrayList<>();
        Map<String, ProposalId> byTitle = new HashMap<>();
        for (ProposalFile.Proposal one : file.proposals()) {
            AreaId area = one.area() == null ? null : areas.get(one.area());
            ProposalId id = proposals.add(version, area, null, one.content());
            made.add(new Made(id, area));
            byTitle.put(one.titleSv(), id);
        }
        for (ProposalFile.Link link : file.links()) {
            ProposalId proposal = byTitle.get(link.proposal());
            all.stream()
                    .filter(one -> one.activity().content().cityWide())
                    .filter(one -> one.activity().content().title().equals(link.activity()))
                    .findFirst()
                    .ifPresent(one -> {
                        if (proposal != null) {
                            proposals.link(proposal, one.id());
                        }
                    });
        }
        Chance chance = new Chance(SEED);
        List<StandEntry> taken = new ArrayList<>();
        List<ActivityEntry> came = new ArrayList<>();
        for (LocalPlanEntry plan : entered) {
            // Only districts have a steering group of their own in the sample.
            if (plan.plan().planVersion().equals(version)
                    && plan.plan().content().unionForm() != null) {
                takeStands(plan, made, file.stands(), chance, zone, taken, came);
            }
        }
        stands.enter(taken);
        activities.enter(came);
    }

    private static void takeStands(
            LocalPlanEntry plan,
            List<Made> proposed,
            ProposalFile.Stands words,
            Chance chance,
            ZoneId zone,
            List<StandEntry> taken,
            List<ActivityEntry> came) {
        int share = chance.one(List.of(100, 90, 60, 30));
        LocalDate decided = chance.day(FIRST, LAST);
        String body = chance.one(words.decidedBy());
        Instant at = decided.plusDays(2).atTime(10, 0).atZone(zone).toInstant();
        for (Made one : proposed) {
            if (!chance.percent(share)) {
                continue;
            }
            StandKind kind =
                    chance.percent(65)
                            ? StandKind.ADOPTED
                            : chance.percent(65) ? StandKind.ADAPTED : StandKind.NOT_HERE;
            StandId id = new StandId(chance.id());
            taken.add(
                    new StandEntry(
                            id,
                            one.id(),
                            plan.id(),
                            new StandContent(kind, said(kind, words, chance), body, decided, "sv"),
                            at,
                            plan.by()));
            if (kind != StandKind.NOT_HERE && one.area() != null && chance.percent(35)) {
                came.add(
                        activity(
                                plan,
                                one.area(),
                                id,
                                words,
                                chance,
                                at,
                                new Decided(body, decided)));
            }
        }
    }

    private static @Nullable String said(StandKind kind, ProposalFile.Stands words, Chance chance) {
        return switch (kind) {
            case ADOPTED -> null;
            case ADAPTED -> chance.one(words.adapted());
            case NOT_HERE -> chance.one(words.notHere());
        };
    }

    private static ActivityEntry activity(
            LocalPlanEntry plan,
            AreaId area,
            StandId stand,
            ProposalFile.Stands words,
            Chance chance,
            Instant at,
            Decided decided) {
        UUID by = plan.by();
        LocalDate due = LAST.plusDays(chance.between(60, 200));
        List<ActivityEntry.Step> steps = new ArrayList<>();
        steps.add(step(ActivityStatus.DECIDED, decided, at, 5, by));
        steps.add(step(ActivityStatus.UNDER_WAY, null, at, 20, by));
        steps.add(step(ActivityStatus.DONE, null, at, 120, by));
        return new ActivityEntry(
                new ActivityId(chance.id()),
                NewActivity.of(
                                plan.plan().unit(),
                                plan.plan().planVersion(),
                                area,
                                ActivityContent.of(
                                        chance.one(words.activities()),
                                        Responsible.role("avdelningschef"),
                                        due))
                        .from(new Origin("stand", stand.value())),
                at.plusSeconds(3_600),
                by,
                steps,
                null);
    }

    private static ActivityEntry.Step step(
            ActivityStatus status, @Nullable Decided decided, Instant at, int days, UUID by) {
        return new ActivityEntry.Step(status, null, decided, at.plusSeconds(days * 86_400L), by);
    }
}
