package se.arbetsro.listening.domain.campaign;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.disclosure.Dimension;
import se.arbetsro.disclosure.Placement;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.CampaignGroup;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.GroupHomes;
import se.arbetsro.listening.key.CampaignKey;
import se.arbetsro.listening.key.Undecipherable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the answers of a closed campaign once and stores them in random order, under fresh random
 * ids, in groups that are large enough, words apart from all else; then drops ballots, ciphertexts
 * and the list of those invited, all in one transaction. A copy of the database from before holds
 * ciphertexts that nothing opens once the key is destroyed, which follows the commit.
 */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BATCH = 1_000;
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final Invitations invitations;
    private final JsonMapper json;
    private final Clock clock;

    Sealing(JdbcClient jdbc, Invitations invitations, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was counted.
     *
     * @param issued how many ballots there were
     * @param redeemed how many answers came
     * @param stored how many are kept
     * @param texts how many texts are kept
     * @param unreadable how many could not be read, since somebody has changed them
     */
    record Sealed(int issued, int redeemed, int stored, int texts, int unreadable) {}

    /**
     * Seals a campaign that nobody else works on.
     *
     * @param units each after its parent
     * @param threshold the smallest group of which a figure may be told
     * @param texts the smallest group of which words may be told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Sealed seal(
            CampaignId id,
            CampaignKey key,
            List<CampaignUnit> units,
            List<CampaignGroup> groups,
            Threshold threshold,
            Threshold texts) {
        List<Answer> answers = new ArrayList<>();
        int unreadable = read(id, key, answers);
        if (unreadable > 0) {
            LOG.error("{} answers of campaign {} cannot be read", unreadable, id.value());
        }
        int issued = count("select count(*) from listening.ballot where campaign = ?", id);
        Collections.shuffle(answers, RANDOM);
        Map<Integer, Integer> heads = new HashMap<>();
        answers.forEach(answer -> heads.merge(answer.group(), 1, Integer::sum));
        GroupHomes homes =
                GroupHomes.of(
                        units, groups, group -> heads.getOrDefault(group.number(), 0), threshold);
        int stored = store(id, answers, homes);
        int told = storeTexts(id, answers, units, groups, texts);
        drop(id);
        Sealed sealed = new Sealed(issued, answers.size() + unreadable, stored, told, unreadable);
        jdbc.sql(
                        """
                        update listening.campaign set state = 'SEALED', sealed_at = :at, issued = :issued,
                            redeemed = :redeemed, stored = :stored, version = version + 1
                        where id = :id
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("issued", sealed.issued())
                .param("redeemed", sealed.redeemed())
                .param("stored", sealed.stored())
                .param("id", id.value())
                .update();
        return sealed;
    }

    private int count(String sql, CampaignId id) {
        return jdbc.sql(sql).param(id.value()).query(Integer.class).single();
    }

    private int read(CampaignId id, CampaignKey key, List<Answer> answers) {
        int[] unreadable = {0};
        jdbc.sql("select ciphertext from listening.encrypted_answer where campaign = ?")
                .param(id.value())
                .withFetchSize(FETCHED)
                .query(row -> {
                    try {
                        answers.add(Answer.read(key.decrypt(row.getBytes("ciphertext"))));
                    } catch (Undecipherable | IllegalArgumentException e) {
                        unreadable[0]++;
                    }
                });
        return unreadable[0];
    }

    private record Kept(UUID unit, String role, String content) {}

    private int store(CampaignId id, List<Answer> answers, GroupHomes homes) {
        List<Kept> kept = new ArrayList<>();
        for (Answer answer : answers) {
            homes.of(answer.group())
                    .ifPresent(home ->
                            kept.add(
                                    new Kept(
                                            home.unit().value(),
                                            home.role() == null ? "" : home.role().name(),
                                            json.writeValueAsString(answer.given()))));
        }
        for (int from = 0; from < kept.size(); from += BATCH) {
            List<Kept> some = kept.subList(from, Math.min(from + BATCH, kept.size()));
            jdbc.sql(
                            """
                            insert into listening.answer (id, campaign, unit_id, role, given)
                            select gen_random_uuid(), :id, unit_id, nullif(role, ''), cast(given as jsonb)
                            from unnest(cast(:units as uuid[]), cast(:roles as text[]), cast(:given as text[]))
                                as sealed (unit_id, role, given)
                            """)
                    .param("id", id.value())
                    .param("units", some.stream().map(Kept::unit).toArray(UUID[]::new))
                    .param("roles", some.stream().map(Kept::role).toArray(String[]::new))
                    .param("given", some.stream().map(Kept::content).toArray(String[]::new))
                    .update();
        }
        return kept.size();
    }

    private record Text(String item, UUID unit, String words) {}

    private int storeTexts(
            CampaignId id,
            List<Answer> answers,
            List<CampaignUnit> units,
            List<CampaignGroup> groups,
            Threshold threshold) {
        Map<Integer, UUID> unitOf = new HashMap<>();
        groups.forEach(group -> unitOf.put(group.number(), group.unit().value()));
        Map<String, List<Text>> byItem = new HashMap<>();
        for (Answer answer : answers) {
            UUID unit = unitOf.get(answer.group());
            if (unit != null) {
                answer.texts()
                        .forEach((item, words) ->
                                byItem.computeIfAbsent(item, _ -> new ArrayList<>())
                                        .add(new Text(item, unit, words)));
            }
        }
        Dimension tree = CampaignUnit.tree(units);
        List<Text> kept = new ArrayList<>();
        byItem.values().forEach(texts -> place(texts, tree, threshold, kept));
        Collections.shuffle(kept, RANDOM);
        for (int from = 0; from < kept.size(); from += BATCH) {
            List<Text> some = kept.subList(from, Math.min(from + BATCH, kept.size()));
            jdbc.sql(
                            """
                            insert into listening.answer_text (id, campaign, unit_id, item, words)
                            select gen_random_uuid(), :id, unit_id, item, words
                            from unnest(cast(:units as uuid[]), cast(:items as text[]), cast(:words as text[]))
                                as sealed (unit_id, item, words)
                            """)
                    .param("id", id.value())
                    .param("units", some.stream().map(Text::unit).toArray(UUID[]::new))
                    .param("items", some.stream().map(Text::item).toArray(String[]::new))
                    .param("words", some.stream().map(Text::words).toArray(String[]::new))
                    .update();
        }
        return kept.size();
    }

    private static void place(
            List<Text> texts, Dimension tree, Threshold threshold, List<Text> kept) {
        Map<String, Integer> heads = new HashMap<>();
        texts.forEach(text -> heads.merge(text.unit().toString(), 1, Integer::sum));
        Placement placed = Placement.of(tree, heads, threshold);
        for (Text text : texts) {
            String home = placed.homes().get(text.unit().toString());
            if (home != null) {
                kept.add(new Text(text.item(), UUID.fromString(home), text.words()));
            }
        }
    }

    /** Takes away all that could tell who was invited, who has answered, and with what. */
    @Transactional(propagation = Propagation.MANDATORY)
    void drop(CampaignId id) {
        jdbc.sql("delete from listening.encrypted_answer where campaign = ?")
                .param(id.value())
                .update();
        invitations.forget(id);
    }
}
