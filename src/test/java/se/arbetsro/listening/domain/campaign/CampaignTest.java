package se.arbetsro.listening.domain.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.listening.domain.answering.Answering;
import se.arbetsro.listening.domain.answering.Answering.Outcome;
import se.arbetsro.listening.domain.answering.Ballot;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.listening.domain.key.CampaignKeys;
import se.arbetsro.listening.instrument.Audience;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A district with a survey, from the plan to whoever answers. */
@ArbetsroTest
abstract class CampaignTest {

    static final Viewer RESPONDENT = Viewer.system("answering");

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Instruments instruments;
    @Autowired Campaigns campaigns;
    @Autowired CampaignQueries queries;
    @Autowired Publishing publishing;
    @Autowired CampaignDays days;
    @Autowired SealedLetters letters;
    @Autowired CampaignKeys keys;
    @Autowired Answering answering;

    LocalDate today;
    UnitId district;
    Viewer lead;
    InstrumentId instrument;

    @BeforeEach
    void a_district_with_an_instrument() {
        today = TestData.today();
        district = data.district("Enkätstaden");
        lead = data.viewer(Role.PROJECT_LEAD, data.municipality());
        instrument = data.asSystem(() -> instrument());
    }

    private InstrumentId instrument() {
        InstrumentId id =
                instruments.create(
                        Instrument.named(
                                        Words.sv("Påståenden " + UUID.randomUUID()),
                                        Audience.EMPLOYEES)
                                .with(
                                        new Scale(
                                                "grad",
                                                List.of(
                                                        Words.sv("Nej"),
                                                        Words.sv("Delvis"),
                                                        Words.sv("Ja"))))
                                .with(
                                        new Item(
                                                "trivsel",
                                                Words.sv("Jag trivs på jobbet."),
                                                null,
                                                false,
                                                null,
                                                new ResponseFormat.Rating(
                                                        "grad", false, Words.sv("Berätta"))))
                                .with(
                                        new Item(
                                                "fritt",
                                                Words.sv("Vad vill du säga?"),
                                                null,
                                                false,
                                                null,
                                                new ResponseFormat.OpenText(500))));
        instruments.fix(id, 1);
        return id;
    }

    /** So many who are employed in the unit, reached by mail. */
    List<PersonId> staff(UnitId unit, int heads) {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < heads; i++) {
            PersonId person = data.person("Kim", "Svarsson", Role.EMPLOYEE, unit);
            employ(person, unit);
            people.add(person);
        }
        return people;
    }

    void employ(PersonId person, UnitId unit) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into organisation.occupation (key, rank, name_sv, employed, case_worker,
                                        in_turnover, version)
                                    values ('enkatsekreterare', 90, 'Enkätsekreterare', true, true, true, 1)
                                    on conflict do nothing
                                    """)
                            .update();
                    jdbc.sql("update organisation.person set email = ? where id = ?")
                            .params("p" + person.value() + "@prov.example", person.value())
                            .update();
                    jdbc.sql(
                                    """
                                    insert into organisation.employment (id, person_id, unit_id, occupation, valid,
                                        entered_at, entered_by, version)
                                    values (gen_random_uuid(), ?, ?, 'enkatsekreterare', daterange(?, null), now(),
                                        platform.viewer(), 1)
                                    """)
                            .params(person.value(), unit.value(), TestData.START)
                            .update();
                });
    }

    CampaignPlan plan() {
        return new CampaignPlan(
                "Höstens enkät",
                "Vi vill veta hur ni har det.",
                "SN 2026/77",
                instrument,
                1,
                district,
                Recruitment.INVITED,
                today,
                today.plusDays(14),
                List.of(),
                6,
                11,
                0,
                Set.of(),
                Set.of(),
                null);
    }

    CampaignId drafted(CampaignPlan plan) {
        return data.as(lead, () -> campaigns.create(plan));
    }

    CampaignId published(CampaignPlan plan) {
        CampaignId id = drafted(plan);
        CurrentViewer.runAs(lead, () -> publishing.publish(id, find(id).version()));
        return id;
    }

    CampaignId opened(CampaignPlan plan) {
        CampaignId id = published(plan);
        days.advance(id);
        return id;
    }

    Campaign find(CampaignId id) {
        return data.as(lead, () -> queries.find(id).orElseThrow());
    }

    /** Lets some letters that wait end as the outbox would note it. */
    void left(CampaignId id, String state, int letters) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update platform.letter set state = :state, ended_at = now(),
                                            body = case when :state = 'DELIVERED' then '' else body end
                                        where id in (select id from platform.letter
                                            where sealed_by = :id and state = 'WAITING' limit :letters)
                                        """)
                                .param("state", state)
                                .param("id", id.value())
                                .param("letters", letters)
                                .update());
    }

    private record Invited(UUID recipient, String body) {}

    /** Out of the letters, as their recipients get them. */
    Map<PersonId, BallotToken> tokens(CampaignId id) {
        return data
                .asSystem(() ->
                        jdbc.sql("select recipient, body from platform.letter where sealed_by = ?")
                                .param(id.value())
                                .query(Invited.class)
                                .list())
                .stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                one -> new PersonId(one.recipient()),
                                one -> token(id, one.body())));
    }

    private BallotToken token(CampaignId id, String body) {
        String letter = letters.open(id.value(), body).orElseThrow();
        int from = letter.indexOf("/answer/") + "/answer/".length();
        return BallotToken.read(letter.substring(from, from + 26)).orElseThrow();
    }

    Outcome answer(CampaignId id, BallotToken token, String value, String words) {
        return answer(id, token, UUID.randomUUID(), value, words);
    }

    Outcome answer(CampaignId id, BallotToken token, UUID submission, String value, String words) {
        return CurrentViewer.callAs(
                RESPONDENT,
                () -> {
                    Ballot ballot = answering.ballot(token).orElseThrow();
                    return answering.take(
                            answering.campaign(id).orElseThrow(),
                            token,
                            submission,
                            new Answer(
                                    ballot.group(),
                                    Map.of("trivsel", List.of(value)),
                                    words.isEmpty() ? Map.of() : Map.of("fritt", words)));
                });
    }

    void closed(CampaignId id) {
        data.runAs(lead, () -> campaigns.close(id));
    }

    void sealed(CampaignId id) {
        closed(id);
        days.advance(id);
    }

    int count(String sql, CampaignId id) {
        return data.asSystem(() -> jdbc.sql(sql).param(id.value()).query(Integer.class).single());
    }
}
