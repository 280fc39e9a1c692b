package se.arbetsro.listening.web.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.domain.answering.Answering;
import se.arbetsro.listening.domain.answering.Answering.Outcome;
import se.arbetsro.listening.domain.answering.AskedCampaign;
import se.arbetsro.listening.domain.answering.Ballot;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Turns;

/**
 * Lets respondents to the database in turns. What a campaign asks is remembered for some seconds,
 * since all of them ask the same; whether it is open is asked anew for each answer.
 */
@Component
class RespondentDoor {

    private static final int AT_ONCE = 6;
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    /** More than are ever open at once; beyond it everything is asked anew. */
    private static final int MOST_REMEMBERED = 200;

    private record Remembered(AskedCampaign campaign, Instant until) {}

    private final Answering answering;
    private final Clock clock;
    private final Turns turns = new Turns(Viewer.system("answering"), AT_ONCE);
    private final Map<CampaignId, Remembered> campaigns = new ConcurrentHashMap<>();

    RespondentDoor(Answering answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Somebody with a ballot at a campaign.
     *
     * @param token null where anybody may answer
     */
    record Visit(Ballot ballot, AskedCampaign campaign) {}

    Optional<Visit> byToken(BallotToken token) {
        return turns.take(() -> answering.ballot(token).flatMap(this::visit));
    }

    Optional<Visit> byPoster(String code) {
        return turns.take(() -> answering.poster(code).flatMap(this::visit));
    }

    private Optional<Visit> visit(Ballot ballot) {
        return campaign(ballot.campaign()).map(campaign -> new Visit(ballot, campaign));
    }

    private Optional<AskedCampaign> campaign(CampaignId id) {
        Instant now = clock.instant();
        Remembered known = campaigns.get(id);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.campaign());
        }
        Optional<AskedCampaign> found = answering.campaign(id);
        if (campaigns.size() >= MOST_REMEMBERED) {
            campaigns.clear();
        }
        found.ifPresent(
                campaign -> campaigns.put(id, new Remembered(campaign, now.plus(REMEMBERED))));
        return found;
    }

    Outcome take(Visit visit, BallotToken token, UUID submission, Answer answer) {
        return turns.take(() -> answering.take(visit.campaign(), token, submission, answer));
    }

    Outcome takeFromAnybody(Visit visit, UUID submission, Answer answer) {
        return turns.take(() -> answering.takeFromAnybody(visit.campaign(), submission, answer));
    }
}
