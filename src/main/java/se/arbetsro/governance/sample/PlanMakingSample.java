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
import se.arbetsro.governance.PlanHearingId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.body.BodyContent;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyPart;
import se.arbetsro.governance.domain.body.BodySeat;
import se.arbetsro.governance.domain.body.BodyService;
import se.arbetsro.governance.domain.decision.DecisionContent;
import se.arbetsro.governance.domain.hearing.HearingQueries;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.hearing.HearingService;
import se.arbetsro.governance.domain.hearing.Reply;
import se.arbetsro.governance.domain.making.BoardOutcome;
import se.arbetsro.governance.domain.making.CheckPointContent;
import se.arbetsro.governance.domain.making.CheckPointService;
import se.arbetsro.governance.domain.making.MakingContent;
import se.arbetsro.governance.domain.making.MakingDecisions;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingService;
import se.arbetsro.governance.domain.officer.OfficerReportText;
import se.arbetsro.governance.domain.officer.OfficerReports;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.time.Validity;

/**
 * How the version of 2024 was made. That two boards were to decide, that the councils treated it on
 * the fifth, sixth and seventh of December 2023 and that unions' views changed it is stated in the
 * joint report of that month; all else is invented and says so.
 */
@Component
class PlanMakingSample implements SampleData {

    private static final String SV = "sv";
    private static final String EXAMPLE = "EXEMPEL 1/2023";
    private static final LocalDate SENT = LocalDate.of(2023, 11, 13);
    private static final LocalDate DECIDED = LocalDate.of(2023, 12, 19);

    private final BodyService bodies;
    private final PlanMakingService makings;
    private final PlanMakingQueries cases;
    private final HearingService hearings;
    private final HearingQueries asked;
    private final OfficerReports reports;
    private final MakingDecisions decisions;
    private final CheckPointService points;
    private final SamplePlaces places;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanMakingSample(
            BodyService bodies,
            PlanMakingService makings,
            PlanMakingQueries cases,
            HearingService hearings,
            HearingQueries asked,
            OfficerReports reports,
            MakingDecisions decisions,
            CheckPointService points,
            SamplePlaces places,
            JdbcClient jdbc,
            Clock clock) {
        this.bodies = bodies;
        this.makings = makings;
        this.cases = cases;
        this.hearings = hearings;
        this.asked = asked;
        this.reports = reports;
        this.decisions = decisions;
        this.points = points;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        Optional<PlanVersionId> version =
                jdbc.sql("select plan_version_id from plan.versions where key = '2024'")
                        .query(UUID.class)
                        .optional()
                        .map(PlanVersionId::new);
        places.municipality(today)
                .ifPresent(city -> version.ifPresent(of -> made(city, of, today)));
    }

    private BodyId body(UnitId city, BodyKind kind, String name, String purpose) {
        BodyId body =
                bodies.begin(
                        city,
                        kind,
                        new BodyContent(
                                name,
                                purpose,
                                null,
                                null,
                                SV,
                                Validity.from(LocalDate.of(2023, 1, 1))));
        bodies.seat(
                body,
                new BodySeat(
                        null,
                        "Ordföranden",
                        BodyPart.CHAIR,
                        null,
                        Validity.from(LocalDate.of(2023, 1, 1))));
        return body;
    }

    private void made(UnitId city, PlanVersionId version, LocalDate today) {
        BodyId social = body(city, BodyKind.BOARD, "Socialnämnden", "Beslutar för socialtjänsten.");
        BodyId elderly = body(city, BodyKind.BOARD, "Äldrenämnden", "Beslutar för äldreomsorgen.");
        BodyId pensioners =
                body(
                        city,
                        BodyKind.PENSIONERS_COUNCIL,
                        "Kommunstyrelsens pensionärsråd",
                        "Hörs i frågor som rör äldre.");
        BodyId council =
                body(
                        city,
                        BodyKind.COUNCIL,
                        "Förvaltningsgruppen",
                        "Samverkan mellan ledning och fack.");
        BodyId disability =
                body(
                        city,
                        BodyKind.DISABILITY_COUNCIL,
                        "Rådet för funktionshinderfrågor",
                        "Hörs i frågor som rör funktionsnedsättning.");
        PlanMakingId making =
                makings.begin(
                        version,
                        new MakingContent(
                                EXAMPLE,
                                "Staden har arbetat efter en handlingsplan sedan 2015. Planen"
                                        + " behövde ses över för att svara mot dagens behov.",
                                SV),
                        List.of(social, elderly),
                        LocalDate.of(2023, 10, 2));
        hearings.send(
                making,
                List.of(pensioners, council, disability),
                SENT,
                LocalDate.of(2023, 12, 8),
                "Exempel: dagen är påhittad, och texten är den som finns här.");
        treated(making, pensioners, LocalDate.of(2023, 12, 5), null);
        treated(
                making,
                council,
                LocalDate.of(2023, 12, 6),
                "Exempel: skriv in hur den fackliga referensgruppen är med i uppföljningen.");
        treated(making, disability, LocalDate.of(2023, 12, 7), null);
        report(making);
        approved(making, social);
        approved(making, elderly);
        decisions.comeIntoForce(
                making,
                cases.find(making).orElseThrow().version(),
                LocalDate.of(2024, 1, 1),
                List.of());
        points.set(
                making,
                new CheckPointContent(
                        LocalDate.of(2024, 8, 31),
                        "Exempel: lokala planer finns i alla stadsdelar (T2 2024)",
                        LocalDate.of(2024, 9, 12),
                        "Exempel: planerna är påbörjade överallt.",
                        SV));
        LocalDate next = LocalDate.of(today.getYear(), 8, 31);
        points.set(
                making,
                new CheckPointContent(
                        next.isAfter(today) ? next : next.plusYears(1),
                        "Exempel: vad som har kommit av planens förslag (T2)",
                        null,
                        null,
                        SV));
    }

    private void treated(PlanMakingId making, BodyId body, LocalDate day, @Nullable String words) {
        HearingRow row =
                asked.of(making).stream()
                        .filter(one -> one.bodyId().equals(body))
                        .findFirst()
                        .orElseThrow();
        PlanHearingId id = row.id();
        hearings.rewrite(id, row.version(), row.answerBy(), day);
        if (words != null) {
            hearings.answer(
                    hearings.give(id, words, SV),
                    1,
                    Reply.FOLLOWED,
                    "Exempel: planen säger nu att styrgruppen följer upp tillsammans med en facklig"
                            + " referensgrupp.");
        }
    }

    private void report(PlanMakingId making) {
        reports.write(
                making,
                0,
                new OfficerReportText(
                        "Socialnämnden och äldrenämnden godkänner den reviderade handlingsplanen.",
                        "Planen har setts över tillsammans med en styrgrupp. De fackliga"
                                + " organisationerna har tagit del av den, och deras synpunkter har"
                                + " lett till ändringar. Planen har fyra fokusområden.",
                        "Staden har arbetat efter en handlingsplan sedan 2015.",
                        "Varje fokusområde har ett önskat läge och punkter att prioritera. Mer än så"
                                + " är inte känt här.",
                        null,
                        null,
                        null,
                        "Handlingsplan för en hållbar arbetssituation inom socialtjänsten",
                        SV));
        reports.submit(making, reports.mark(making).orElseThrow(), LocalDate.of(2023, 12, 8), null);
    }

    private void approved(PlanMakingId making, BodyId board) {
        decisions.decided(
                making,
                board,
                BoardOutcome.APPROVED,
                "Exempel: dagen är påhittad.",
                new DecisionContent(
                        "Handlingsplan för en hållbar arbetssituation inom socialtjänsten",
                        "Exempel: nämnden godkänner handlingsplanen. Dagen är påhittad, källorna"
                                + " säger inte när nämnden beslutade.",
                        DECIDED,
                        EXAMPLE,
                        SV));
    }
}
