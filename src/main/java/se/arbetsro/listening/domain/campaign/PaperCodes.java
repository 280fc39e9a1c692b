package se.arbetsro.listening.domain.campaign;

import java.util.List;
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
     * Makes the codes of a group anew; those made before and not used are void.
     *
     * @throws Conflict when the campaign is not open
     */
    @Transactional
    public List<BallotToken> make(CampaignId id, int group) {
        Campaign campaign = queries.find(id).orElseThrow(NotFound::new);
        access.require(Permission.SURVEY_EDIT, campaign.plan().unit());
        if (queries.groups(id).stream()
                .noneMatch(one -> one.number() == group && one.onPaper() > 0)) {
            throw new NotFound();
        }
        // Nobody who is signed in may touch ballots: the program does.
        List<BallotToken> tokens =
                CurrentViewer.callAs(
                        PROGRAM,
                        () ->
                                aside.execute(_ -> {
                                    lock.alone(id);
                                    return queries.find(id)
                                            .filter(one -> one.is(CampaignState.OPEN))
                                            .map(_ -> invitations.onPaper(id, group))
                                            .orElseThrow(() ->
                                                    new Conflict("listening.campaign.notOpen"));
                                }));
        audit.record(
                Campaigns.acted("campaign.cardsMade", id, campaign.plan())
                        .with("cards", null, tokens.size()));
        return tokens;
    }
}
