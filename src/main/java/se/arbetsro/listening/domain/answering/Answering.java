package se.arbetsro.listening.domain.answering;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.listening.domain.instrument.PlanAreas;
import se.arbetsro.listening.instrument.InstrumentFile;
import se.arbetsro.listening.instrument.Sha256;
import se.arbetsro.listening.key.CampaignEncryption;
import se.arbetsro.listening.key.KeyName;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes answers. A ballot is used and the answer kept in one transaction, so that a thanked answer
 * is there, once. Writes no act to the audit trail, no key of a form and no time: they would say
 * when somebody answered. What stands in the two rows has nothing in common; that they were written
 * together is undone when the campaign is sealed.
 *
 * <p>Which answer a ballot brought is not kept, not even as a hash: whoever got hold of a letter
 * could try all likely answers against it. What is kept is a hash of the random number of the form
 * that was sent.
 */
@Component
public class Answering {

    /** What became of an answer. */
    public enum Outcome {
        TAKEN,
        /** The same form came before and was taken then. */
        REPEATED,
        /** Another answer has come with the ballot before; this one is not kept. */
        USED,
        /** No answers are taken any more, or not yet. */
        NOT_OPEN
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Answering(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The ballot of a token; empty when there is none, or is no longer. */
    @Transactional(readOnly = true)
    public Optional<Ballot> ballot(BallotToken token) {
        return jdbc.sql(
                        """
                        select ballot.campaign, ballot.group_number, asked.role,
                            ballot.submission is not null as used
                        from listening.ballot
                        join listening.campaign_group asked on asked.campaign = ballot.campaign
                            and asked.number = ballot.group_number
                        where token_hash = ?
                        """)
                .param(token.hash())
                .query((row, _) ->
                        new Ballot(
                                new CampaignId(row.getObject("campaign", UUID.class)),
                                row.getInt("group_number"),
                                GroupRole.valueOf(row.getString("role")),
                                row.getBoolean("used")))
                .optional();
    }

    /** Where the code of a poster leads; empty when it leads nowhere. */
    @Transactional(readOnly = true)
    public Optional<Ballot> poster(String code) {
        return jdbc.sql(
                        """
                        select campaign, number from listening.campaign_group where code = ?
                        """)
                .param(code)
                .query((row, _) ->
                        new Ballot(
                                new CampaignId(row.getObject("campaign", UUID.class)),
                                row.getInt("number"),
                                GroupRole.ANYBODY,
                                false))
                .optional();
    }

    /** A campaign that has been published, as respondents meet it. */
    @Transactional(readOnly = true)
    public Optional<AskedCampaign> campaign(CampaignId id) {
        return jdbc.sql(
                        """
                        select campaign.name, purpose, state, recruitment, opens_on, closes_on, threshold,
                            public_key, areas::text as areas, document
                        from listening.campaign
                        join listening.instrument_version version on version.instrument = campaign.instrument
                            and version.number = campaign.instrument_number
                        where campaign.id = ? and state <> 'DRAFT'
                        """)
                .param(id.value())
                .query((row, _) ->
                        new AskedCampaign(
                                id,
                                row.getString("name"),
                                row.getString("purpose"),
                                CampaignState.valueOf(row.getString("state")),
                                Recruitment.valueOf(row.getString("recruitment")),
                                row.getObject("opens_on", LocalDate.class),
                                row.getObject("closes_on", LocalDate.class),
                                row.getInt("threshold"),
                                InstrumentFile.kept(row.getString("document")),
                                areas(row.getString("areas")),
                                new CampaignEncryption(
                                        KeyName.answers(id), row.getBytes("public_key"))))
                .optional();
    }

    private List<PlanAreas.Offered> areas(String kept) {
        return json.readValue(kept, new TypeReference<List<PlanAreas.Offered>>() {});
    }

    /**
     * Takes the answer of somebody who was invited.
     *
     * @param submission the random number of the form that was sent
     */
    @Transactional
    public Outcome take(AskedCampaign campaign, BallotToken token, UUID submission, Answer answer) {
        byte[] sent = Sha256.of(submission.toString());
        letIn(campaign.id());
        int kept =
                jdbc.sql(
                                """
                                with used as (
                                    update listening.ballot set submission = :sent
                                    where token_hash = :token and submission is null and group_number = :group
                                        and campaign = (select id from listening.campaign
                                            where id = :campaign and state = 'OPEN')
                                    returning campaign
                                )
                                insert into listening.encrypted_answer (id, campaign, ciphertext)
                                select gen_random_uuid(), campaign, :ciphertext from used
                                """)
                        .param("sent", sent)
                        .param("token", token.hash())
                        .param("group", answer.group())
                        .param("campaign", campaign.id().value())
                        .param("ciphertext", campaign.encryption().encrypt(answer.bytes()))
                        .update();
        return kept > 0 ? Outcome.TAKEN : refused(token, sent);
    }

    /** Waits while the campaign is closed, so that the answer comes before it or not at all. */
    private void letIn(CampaignId id) {
        jdbc.sql(
                        """
                        select true from (
                            select pg_advisory_xact_lock_shared(hashtextextended(?, 0))) held
                        """)
                .param(id.value().toString())
                .query(Boolean.class)
                .single();
    }

    private Outcome refused(BallotToken token, byte[] sent) {
        return jdbc.sql("select submission from listening.ballot where token_hash = ?")
                .param(token.hash())
                .query((row, _) -> Optional.ofNullable(row.getBytes("submission")))
                .optional()
                .flatMap(found -> found)
                .map(before ->
                        MessageDigest.isEqual(before, sent) ? Outcome.REPEATED : Outcome.USED)
                .orElse(Outcome.NOT_OPEN);
    }

    /**
     * Takes the answer of somebody who met a poster, a link or a colleague on the telephone.
     *
     * @param submission the random number of the form, by which it is taken once
     */
    @Transactional
    public Outcome takeFromAnybody(AskedCampaign campaign, UUID submission, Answer answer) {
        letIn(campaign.id());
        int kept =
                jdbc.sql(
                                """
                                insert into listening.encrypted_answer (id, campaign, ciphertext)
                                select :submission, id, :ciphertext from listening.campaign
                                where id = :campaign and state = 'OPEN' and recruitment = 'OPEN'
                                on conflict (id) do nothing
                                """)
                        .param("submission", submission)
                        .param("campaign", campaign.id().value())
                        .param("ciphertext", campaign.encryption().encrypt(answer.bytes()))
                        .update();
        if (kept > 0) {
            return Outcome.TAKEN;
        }
        boolean there =
                jdbc.sql("select exists (select from listening.encrypted_answer where id = ?)")
                        .param(submission)
                        .query(Boolean.class)
                        .single();
        return there ? Outcome.REPEATED : Outcome.NOT_OPEN;
    }
}
