package se.arbetsro.listening.domain.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Codes on cards, for those whom no mail reaches. They name nobody: who draws which card out of the
 * pile is known to no system.
 */
@Component
public class PaperCodes {

    private static final Viewer PROGRAM = Viewer.system("campaigns");

    private final CampaignQueries queries;
    private final Invitations invitations;
    private final CampaignLock lock;
    private final Access access;
    private final AuditTrail audit;
    private final TransactionTemplate aside;

    PaperCodes(
            CampaignQueries queries,
            Invitations invitations,
            CampaignLock lock,
            Access access,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.queries = queries;
        this.invitations = invitations;
        this.lock = lock;
        this.access = access;
        this.audit = audit;
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Makes the codes of groups anew; those made before and not used are void.
     *
     * @return by the number of a group; the tokens are kept nowhere
     * @throws Conflict when the campaign is not open
     */
    @Transactional
    public Map<Integer, List<BallotToken>> make(CampaignId id, List<Integer> groups) {
        Campaign campaign = queries.find(id).orElseThrow(NotFound::new);
        access.require(Permission.SURVEY_EDIT, campaign.plan().unit());
        if (groups.isEmpty()) {
            throw new NotFound();
        }
        // Nobody who is signed in may touch ballots: the program does.
        Map<Integer, List<BallotToken>> tokens = new HashMap<>();
        CurrentViewer.runAs(
                PROGRAM, () -> aside.executeWithoutResult(_ -> make(id, groups, tokens)));
        audit.record(
                Campaigns.acted("campaign.cardsMade", id, campaign.plan())
                        .with("cards", null, tokens.values().stream().mapToInt(List::size).sum()));
        return tokens;
    }

    private void make(CampaignId id, List<Integer> groups, Map<Integer, List<BallotToken>> tokens) {
        lock.alone(id);
        if (queries.find(id).filter(one -> one.is(CampaignState.OPEN)).isEmpty()) {
            throw new Conflict("listening.campaign.notOpen");
        }
        groups.forEach(group -> tokens.put(group, invitations.onPaper(id, group)));
    }
}
