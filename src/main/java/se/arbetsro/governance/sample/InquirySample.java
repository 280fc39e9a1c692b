package se.arbetsro.governance.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.area.AreaChoices;
import se.arbetsro.governance.domain.inquiry.InquiryAnswer;
import se.arbetsro.governance.domain.inquiry.InquiryContent;
import se.arbetsro.governance.domain.inquiry.InquiryFollowUpService;
import se.arbetsro.governance.domain.inquiry.InquiryKind;
import se.arbetsro.governance.domain.inquiry.InquiryService;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.demo.SampleData;

/**
 * A written question that was put in Kungsholmen in 2019, of which who asked, what and when is
 * known, and three invented inquiries in Farsta: one to be answered soon, one answered by a
 * decision and followed up, one whose answer is late.
 */
@Component
class InquirySample implements SampleData {

    private static final String SV = "sv";
    private static final LocalDate ASKED_IN_KUNGSHOLMEN = LocalDate.of(2019, 5, 23);

    private final InquiryService inquiries;
    private final InquiryFollowUpService followUps;
    private final AreaChoices areas;
    private final SamplePlaces places;
    private final JdbcClient jdbc;
    private final Clock clock;

    InquirySample(
            InquiryService inquiries,
            InquiryFollowUpService followUps,
            AreaChoices areas,
            SamplePlaces places,
            JdbcClient jdbc,
            Clock clock) {
        this.inquiries = inquiries;
        this.followUps = followUps;
        this.areas = areas;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        places.district("Kungsholmen", today).ifPresent(this::kungsholmen);
        places.district("Farsta", today).ifPresent(district -> farsta(district, today));
    }

    private void kungsholmen(UnitId district) {
        InquiryId id =
                inquiries.receive(
                        district,
                        null,
                        InquiryKind.WRITTEN_QUESTION,
                        new InquiryContent(
                                "Vad handlingsplanen har lett till på Kungsholmen",
                                "Vänsterpartiet och Socialdemokraterna",
                                null,
                                null,
                                ASKED_IN_KUNGSHOLMEN,
                                "Partierna ber stadsdelsnämnden redogöra för vad planen har gett för"
                                        + " handläggarnas arbetssituation, och för hur arbetet ska gå"
                                        + " vidare. Vem som frågade, vad och när är känt. Sista dag för"
                                        + " svar är inte känd; den som står här är ett påhittat"
                                        + " exempel.",
                                null,
                                null,
                                "Förvaltningen",
                                LocalDate.of(2019, 12, 31),
                                false,
                                null,
                                SV),
                        List.of());
        inquiries.close(
                id,
                LocalDate.of(2019, 12, 31),
                "Svaret är ett tjänsteutlåtande från hösten 2019. Det togs upp i förvaltningsgruppen"
                        + " och rådet för funktionshinderfrågor den 19 september och i"
                        + " pensionärsrådet den 23 september. När det lämnades är inte känt. Dagen"
                        + " för avslutet är ett påhittat exempel.");
    }

    private void farsta(UnitId district, LocalDate today) {
        BodyId board = board(district);
        List<AreaId> areas =
                this.areas.governingVersion(district).map(this.areas::of).orElse(List.of()).stream()
                        .map(AreaChoices.AreaChoice::id)
                        .toList();
        PersonId hr = places.first("HR", district, today);
        inquiries.receive(
                district,
                board,
                InquiryKind.WRITTEN_QUESTION,
                content(
                        "Nya handläggares första år",
                        "Två partier i nämnden",
                        today.minusDays(20),
                        "Påhittat exempel: partierna frågar hur nya handläggare introduceras och hur"
                                + " många som har en mentor.",
                        null,
                        hr,
                        today.plusDays(12)),
                areas.stream().skip(1).limit(1).toList());
        finding(district, board, areas, today);
        demand(district, areas, hr, today);
    }

    /**
     * A finding that the board has answered by a decision, followed up once and once more ahead.
     */
    private void finding(
            UnitId district, @Nullable BodyId board, List<AreaId> areas, LocalDate today) {
        InquiryId id =
                inquiries.receive(
                        district,
                        board,
                        InquiryKind.AUDIT_FINDING,
                        content(
                                "Uppföljningen av den lokala planen",
                                "Revisorerna",
                                today.minusDays(150),
                                "Påhittat exempel: revisorerna har sett att uppföljningen inte når"
                                        + " nämnden varje år.",
                                "Påhittat exempel: nämnden bör få en samlad uppföljning av planen minst"
                                        + " en gång om året.",
                                null,
                                today.minusDays(80)),
                        areas.stream().skip(1).limit(2).toList());
        inquiries.answer(
                id,
                1,
                new InquiryAnswer(
                        "Påhittat exempel: nämnden delar bilden. Den lokala planen följs upp samlat i"
                                + " tertialrapport 2 varje år.",
                        SV,
                        "EXEMPEL 2/" + today.minusDays(85).getYear(),
                        decision(board).orElse(null),
                        today.minusDays(85)));
        followUps.tell(
                followUps.lookAgain(id, today.minusDays(30)),
                1,
                today.minusDays(30),
                "Påhittat exempel: uppföljningen är med i mallen för rapporten.",
                SV);
        followUps.lookAgain(id, today.plusDays(25));
    }

    private void demand(
            UnitId district, List<AreaId> areas, @Nullable PersonId hr, LocalDate today) {
        InquiryContent plain =
                content(
                        "Risker vid ensamarbete i besöksrum",
                        "Arbetsmiljöverket",
                        today.minusDays(30),
                        "Påhittat exempel: inspektören kräver att riskerna vid besök utreds och att"
                                + " larm provas regelbundet.",
                        null,
                        hr,
                        today.minusDays(3));
        inquiries.receive(
                unit("farsta-barn-unga").orElse(district),
                null,
                InquiryKind.INSPECTION_DEMAND,
                new InquiryContent(
                        plain.title(),
                        plain.askedBy(),
                        "EXEMPEL 2026/3",
                        null,
                        plain.receivedOn(),
                        plain.asked(),
                        null,
                        plain.responsiblePerson(),
                        plain.responsibleRole(),
                        plain.dueOn(),
                        true,
                        today.plusDays(45),
                        SV),
                areas.stream().limit(1).toList());
    }

    private static InquiryContent content(
            String title,
            String askedBy,
            LocalDate received,
            String asked,
            @Nullable String recommendation,
            @Nullable PersonId person,
            LocalDate due) {
        return new InquiryContent(
                title,
                askedBy,
                null,
                "EXEMPEL 3/" + received.getYear(),
                received,
                asked,
                recommendation,
                person,
                person == null ? "Stadsdelsdirektören" : null,
                due,
                false,
                null,
                SV);
    }

    private @Nullable BodyId board(UnitId district) {
        return jdbc.sql(
                        "select id from governance.body where unit_id = ? and kind = 'BOARD' order by name limit 1")
                .param(district.value())
                .query(UUID.class)
                .optional()
                .map(BodyId::new)
                .orElse(null);
    }

    private Optional<DecisionId> decision(@Nullable BodyId board) {
        return board == null
                ? Optional.empty()
                : jdbc.sql(
                                "select id from governance.decision where body_id = ? order by decided_on limit 1")
                        .param(board.value())
                        .query(UUID.class)
                        .optional()
                        .map(DecisionId::new);
    }

    private Optional<UnitId> unit(String code) {
        return jdbc.sql("select unit_id from organisation.unit_code where code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }
}
