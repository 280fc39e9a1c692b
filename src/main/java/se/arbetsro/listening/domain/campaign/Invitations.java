package se.arbetsro.listening.domain.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.key.CampaignEncryption;
import se.arbetsro.platform.mail.Letter;
import se.arbetsro.platform.mail.Outbox;

/**
 * Gives each of those invited a ballot. Tokens are made in one go and ballots stored in the order
 * of their hashes, which is none; who has which token stands in the letters alone, which the
 * database cannot read.
 */
@Component
class Invitations {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final SealedLetters letters;
    private final InvitationWords words;

    Invitations(JdbcClient jdbc, Outbox outbox, SealedLetters letters, InvitationWords words) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.letters = letters;
        this.words = words;
    }

    private record Invitee(UUID personId, int groupNumber) {}

    private record NewBallot(byte[] hash, int group) {}

    /**
     * Makes ballots and letters for all who are invited and can be reached by mail.
     *
     * @return how many letters are on their way
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int send(Campaign campaign) {
        CampaignId id = campaign.id();
        List<Invitee> invited = invitees(id);
        CampaignEncryption encryption = letters.begin(id);
        Map<UUID, BallotToken> tokens = new HashMap<>();
        List<Letter> sealed = new ArrayList<>();
        for (Invitee one : invited) {
            BallotToken token = BallotToken.random();
            tokens.put(one.personId(), token);
            Letter clear = words.invitation(campaign, one.personId(), token);
            sealed.add(
                    new Letter(
                            clear.recipient(),
                            clear.kind(),
                            clear.language(),
                            clear.subject(),
                            SealedLetters.seal(encryption, clear.body())));
        }
        Set<UUID> reached = outbox.addSealed(id.value(), sealed);
        List<NewBallot> ballots = new ArrayList<>();
        Map<Integer, Integer> onPaper = new HashMap<>();
        for (Invitee one : invited) {
            BallotToken token = tokens.get(one.personId());
            if (token != null && reached.contains(one.personId())) {
                ballots.add(new NewBallot(token.hash(), one.groupNumber()));
            } else {
                onPaper.merge(one.groupNumber(), 1, Integer::sum);
            }
        }
        insert(id, ballots, false);
        onPaper.forEach((group, count) -> addOnPaper(id, group, count));
        return ballots.size();
    }

    private List<Invitee> invitees(CampaignId id) {
        return jdbc.sql(
                        """
                        select person_id, group_number from listening.invitee
                        where campaign = ? order by person_id
                        """)
                .param(id.value())
                .query(Invitee.class)
                .list();
    }

    /** In the order of their hashes, so that nothing tells in which they were made. */
    private void insert(CampaignId id, List<NewBallot> ballots, boolean paper) {
        ballots.sort((one, other) -> Arrays.compareUnsigned(one.hash(), other.hash()));
        for (int from = 0; from < ballots.size(); from += BATCH) {
            List<NewBallot> some = ballots.subList(from, Math.min(from + BATCH, ballots.size()));
            jdbc.sql(
                            """
                            insert into listening.ballot (token_hash, campaign, group_number, paper)
                            select hash, :campaign, group_number, :paper
                            from unnest(cast(:hashes as bytea[]), cast(:groups as int[]))
                                as made (hash, group_number)
                            """)
                    .param("campaign", id.value())
                    .param("paper", paper)
                    .param("hashes", some.stream().map(NewBallot::hash).toArray(byte[][]::new))
                    .param("groups", some.stream().map(NewBallot::group).toArray(Integer[]::new))
                    .update();
        }
    }

    private void addOnPaper(CampaignId id, int group, int count) {
        jdbc.sql(
                        """
                        update listening.campaign_group set on_paper = least(on_paper + :count, invited)
                        where campaign = :id and number = :group
                        """)
                .param("count", count)
                .param("id", id.value())
                .param("group", group)
                .update();
    }

    /**
     * Forgets the letters that could not be delivered, when none is on its way any more; those they
     * were for are owed a code on paper.
     *
     * @return whether none is on its way: nobody needs to read one again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(CampaignId id) {
        if (outbox.waiting(id.value())) {
            return false;
        }
        List<UUID> lost = outbox.dropSealed(id.value());
        jdbc.sql(
                        """
                        select group_number, count(*)::int as heads from listening.invitee
                        where campaign = :id and person_id = any(:lost) group by group_number
                        """)
                .param("id", id.value())
                .param("lost", lost.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getInt("group_number"), row.getInt("heads")))
                .list()
                .forEach(group -> addOnPaper(id, group.getKey(), group.getValue()));
        return true;
    }

    /**
     * Takes away ballots, who was invited, and letters that have not left: they lead nowhere now.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(CampaignId id) {
        outbox.dropSealed(id.value());
        jdbc.sql("delete from listening.ballot where campaign = ?").param(id.value()).update();
        jdbc.sql("delete from listening.invitee where campaign = ?").param(id.value()).update();
    }

    /** Reminds everybody who was invited: nobody knows who has answered. */
    @Transactional(propagation = Propagation.MANDATORY)
    int remind(Campaign campaign) {
        return outbox.addAll(
                        invitees(campaign.id()).stream()
                                .map(one -> words.reminder(campaign, one.personId()))
                                .toList())
                .size();
    }

    /**
     * Makes ballots on paper of a group anew; those that were printed before and not used are void.
     *
     * @return the tokens, which are kept nowhere
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<BallotToken> onPaper(CampaignId id, int group) {
        jdbc.sql(
                        """
                        delete from listening.ballot
                        where campaign = :id and group_number = :group and paper and submission is null
                        """)
                .param("id", id.value())
                .param("group", group)
                .update();
        int owed =
                jdbc.sql(
                                """
                                select on_paper - (select count(*) from listening.ballot
                                    where campaign = :id and group_number = :group and paper)::int
                                from listening.campaign_group where campaign = :id and number = :group
                                """)
                        .param("id", id.value())
                        .param("group", group)
                        .query(Integer.class)
                        .single();
        List<BallotToken> tokens = new ArrayList<>();
        List<NewBallot> ballots = new ArrayList<>();
        for (int i = 0; i < owed; i++) {
            BallotToken token = BallotToken.random();
            tokens.add(token);
            ballots.add(new NewBallot(token.hash(), group));
        }
        insert(id, ballots, true);
        return tokens;
    }
}
