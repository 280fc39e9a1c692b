package se.arbetsro.plan.domain.proposal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.VersionGates;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes what a version proposes. Its texts are the municipality's, so reach plays no part. */
@Component
public class ProposalService {

    private final ProposalRepository proposals;
    private final VersionGates gates;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            VersionGates gates,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.proposals = proposals;
        this.gates = gates;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param place its place in the version's order, from 1; null for the last
     * @throws Invalid when a {@link se.arbetsro.plan.VersionGate} holds the version's texts
     */
    @Transactional
    public ProposalId add(
            PlanVersionId version,
            @Nullable AreaId area,
            @Nullable Integer place,
            ProposalContent content) {
        UUID writer = writer();
        gates.requireWritable(version);
        int last = last(version) + 1;
        Proposal added =
                new Proposal(
                        ProposalId.random(),
                        version,
                        area,
                        last,
                        content,
                        Trace.made(clock.instant(), writer),
                        0);
        proposals.save(added);
        place(added, place == null ? last : place);
        audit.record(
                Act.of("proposal.added", "proposal", added.id())
                        .with("proposal.mandate", null, content.mandate()));
        return added.id();
    }

    private int last(PlanVersionId version) {
        return jdbc.sql(
                        "select coalesce(max(position), 0) from plan.proposal where plan_version_id = ?")
                .param(version.value())
                .query(Integer.class)
                .single();
    }

    /** Moves it to a place; the others keep their order. */
    private void place(Proposal moved, int place) {
        if (place == moved.position()) {
            return;
        }
        double between = place + (place > moved.position() ? 0.5 : -0.5);
        jdbc.sql(
                        """
                        update plan.proposal set position = ordered.place
                        from (
                            select id, row_number() over (
                                order by case when id = :moved then :between else position end) as place
                            from plan.proposal where plan_version_id = :version) ordered
                        where ordered.id = proposal.id and proposal.position <> ordered.place
                        """)
                .param("moved", moved.id().value())
                .param("between", between)
                .param("version", moved.planVersionId().value())
                .update();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws TextsChangedMeanwhile when another holds now
     * @throws Invalid when a {@link se.arbetsro.plan.VersionGate} holds the version's texts
     */
    @Transactional
    public void rewrite(
            ProposalId id,
            long seen,
            @Nullable AreaId area,
            @Nullable Integer place,
            ProposalContent content) {
        UUID writer = writer();
        Proposal before = proposals.findById(id).orElseThrow(NotFound::new);
        if (before.version() != seen) {
            throw new TextsChangedMeanwhile();
        }
        ProposalContent was = before.content();
        boolean moved = place != null && place != before.position();
        if (moved || !content.saysAs(was)) {
            gates.requireWritable(before.planVersionId());
        }
        proposals.save(before.rewritten(area, content, clock.instant(), writer));
        if (place != null) {
            place(before, place);
        }
        audit.record(
                Act.of("proposal.rewritten", "proposal", id)
                        .withText("title", was.titleSv(), content.titleSv())
                        .withText("titleEnglish", was.titleEn(), content.titleEn())
                        .withText("proposal.text", was.textSv(), content.textSv())
                        .withText("proposal.textEnglish", was.textEn(), content.textEn())
                        .with(
                                "proposal.place",
                                before.position(),
                                place == null ? before.position() : place)
                        .withText("proposal.area", before.areaId(), area)
                        .with("proposal.mandate", was.mandate(), content.mandate())
                        .withText(
                                "proposal.mandateSource",
                                was.mandateSource(),
                                content.mandateSource())
                        .withText("proposal.source", was.source(), content.source()));
    }

    /**
     * Takes away a proposal on which nobody has taken a stand and that nothing was made from.
     *
     * @throws Invalid when there is a stand or an activity, or the version's texts are held
     */
    @Transactional
    public void remove(ProposalId id) {
        writer();
        Proposal before = proposals.findById(id).orElseThrow(NotFound::new);
        boolean used =
                jdbc.sql(
                                """
                                select exists (select from plan.stand where proposal_id = :id)
                                    or exists (select from plan.proposal_activity where proposal_id = :id)
                                    or exists (select from plan.activity
                                        where origin_kind = 'proposal' and origin_id = :id)
                                """)
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        if (used) {
            throw new Invalid("plan.proposal.used");
        }
        gates.requireWritable(before.planVersionId());
        proposals.delete(before);
        audit.record(
                Act.of("proposal.removed", "proposal", id)
                        .with("proposal.mandate", before.content().mandate(), null));
    }

    /** Says that an activity for the whole municipality carries out the proposal. */
    @Transactional
    public void link(ProposalId id, ActivityId activity) {
        UUID writer = writer();
        Proposal proposal = proposals.findById(id).orElseThrow(NotFound::new);
        int linked =
                jdbc.sql(
                                """
                                insert into plan.proposal_activity (proposal_id, activity_id, linked_at, linked_by)
                                select :proposal, id, :at, :by from plan.activity
                                where id = :activity and city_wide and plan_version_id = :version
                                on conflict do nothing
                                """)
                        .param("proposal", id.value())
                        .param("activity", activity.value())
                        .param("version", proposal.planVersionId().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", writer)
                        .update();
        if (linked > 0) {
            audit.record(
                    Act.of("proposal.linked", "proposal", id)
                            .withText("proposal.activity", null, activity));
        }
    }

    /** Takes such a link away again. */
    @Transactional
    public void unlink(ProposalId id, ActivityId activity) {
        writer();
        int gone =
                jdbc.sql(
                                "delete from plan.proposal_activity where proposal_id = ? and activity_id = ?")
                        .params(id.value(), activity.value())
                        .update();
        if (gone > 0) {
            audit.record(
                    Act.of("proposal.unlinked", "proposal", id)
                            .withText("proposal.activity", activity, null));
        }
    }

    private static UUID writer() {
        if (!Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)) {
            throw new Forbidden();
        }
        return CurrentViewer.get().id();
    }
}
