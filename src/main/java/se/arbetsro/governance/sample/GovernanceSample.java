package se.arbetsro.governance.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.body.BodyContent;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyPart;
import se.arbetsro.governance.domain.body.BodySeat;
import se.arbetsro.governance.domain.body.BodyService;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.body.UnionForm;
import se.arbetsro.governance.domain.consultation.ConsultationForm;
import se.arbetsro.governance.domain.consultation.ConsultationParty;
import se.arbetsro.governance.domain.consultation.ConsultationService;
import se.arbetsro.governance.domain.consultation.NewConsultation;
import se.arbetsro.governance.domain.decision.DecisionContent;
import se.arbetsro.governance.domain.decision.DecisionService;
import se.arbetsro.governance.domain.meeting.MatterContent;
import se.arbetsro.governance.domain.meeting.MatterOutcome;
import se.arbetsro.governance.domain.meeting.MatterWriting;
import se.arbetsro.governance.domain.meeting.MeetingContent;
import se.arbetsro.governance.domain.meeting.MeetingService;
import se.arbetsro.governance.domain.meeting.MinutesService;
import se.arbetsro.governance.domain.meeting.SigningService;
import se.arbetsro.governance.domain.meeting.TaskService;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Responsible;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.time.Validity;

/**
 * The central steering group and its union reference group; in Farsta and one more district a local
 * steering group. One meeting has signed minutes with a decision and a task, one is called, and
 * before its decision a consultation waits. All of it is invented.
 */
@Component
class GovernanceSample implements SampleData {

    private static final String SV = "sv";
    private static final Validity SINCE = Validity.from(LocalDate.of(2024, 1, 1));

    private final BodyService bodies;
    private final SeatQueries seats;
    private final MeetingService meetings;
    private final MinutesService minutes;
    private final SigningService signing;
    private final TaskService tasks;
    private final ConsultationService consultations;
    private final DecisionService decisions;
    private final SamplePlaces places;
    private final Clock clock;

    GovernanceSample(
            BodyService bodies,
            SeatQueries seats,
            MeetingService meetings,
            MinutesService minutes,
            SigningService signing,
            TaskService tasks,
            ConsultationService consultations,
            DecisionService decisions,
            SamplePlaces places,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.meetings = meetings;
        this.minutes = minutes;
        this.signing = signing;
        this.tasks = tasks;
        this.consultations = consultations;
        this.decisions = decisions;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        places.municipality(today).ifPresent(city -> city(city, today));
        places.district("Farsta", today).ifPresent(district -> farsta(district, today));
        places.district("Kungsholmen", today)
                .ifPresent(district -> localGroup(district, "Lokal styrgrupp, Kungsholmen"));
    }

    private void city(UnitId city, LocalDate today) {
        BodyId central =
                bodies.begin(
                        city,
                        BodyKind.CENTRAL_STEERING_GROUP,
                        new BodyContent(
                                "Central styrgrupp för handlingsplanen",
                                "Leder arbetet med handlingsplanen i staden.",
                                UnionForm.REFERENCE_GROUP,
                                null,
                                SV,
                                SINCE));
        seat(central, null, "Personaldirektören", BodyPart.CHAIR);
        PersonId member = places.first("CENTRAL_STEERING_GROUP", city, today);
        PersonId lead = places.first("PROJECT_LEAD", city, today);
        if (member != null) {
            seat(central, member, null, BodyPart.MEMBER);
        }
        if (lead != null) {
            seat(central, lead, null, BodyPart.RAPPORTEUR);
        }
        BodyId reference =
                bodies.begin(
                        city,
                        BodyKind.UNION_REFERENCE_GROUP,
                        plain(
                                "Facklig referensgrupp för handlingsplanen",
                                "Möter den centrala styrgruppen."));
        seat(reference, null, "Företrädare för Vision", BodyPart.UNION);
        seat(reference, null, "Företrädare för Akademikerförbundet SSR", BodyPart.UNION);
        MeetingId next = plan(central, today.plusDays(16), 9, null);
        matter(next, 1, "Läget efter höstens lokala analys", "Samlad bild från förvaltningarna.");
        matter(next, 2, "Tema för nästa nätverksdag", null);
        meetings.call(next);
    }

    private static BodyContent plain(String name, String purpose) {
        return new BodyContent(name, purpose, null, null, SV, SINCE);
    }

    private void seat(
            BodyId body, @Nullable PersonId person, @Nullable String name, BodyPart part) {
        bodies.seat(body, new BodySeat(person, name, part, null, SINCE));
    }

    private BodyId localGroup(UnitId district, String name) {
        return bodies.begin(
                district,
                BodyKind.LOCAL_STEERING_GROUP,
                plain(name, "Leder arbetet med den lokala planen och följer upp det."));
    }

    private void farsta(UnitId district, LocalDate today) {
        BodyId council =
                bodies.begin(
                        district,
                        BodyKind.COUNCIL,
                        plain("Farstas samverkansgrupp", "Samverkan mellan ledning och fack."));
        PersonId director = places.first("DISTRICT_DIRECTOR", district, today);
        PersonId union = places.first("UNION_REPRESENTATIVE", district, today);
        PersonId hr = places.first("HR", district, today);
        if (director != null) {
            seat(council, director, null, BodyPart.CHAIR);
        }
        if (union != null) {
            seat(council, union, null, BodyPart.UNION);
        }
        if (hr != null) {
            seat(council, hr, null, BodyPart.SECRETARY);
        }
        board(district, today);
        BodyId group = localGroup(district, "Lokal styrgrupp, Farsta");
        signed(group, today.minusDays(35), director, hr);
        waiting(group, today.plusDays(9));
    }

    /** A board that keeps its minutes elsewhere, with one decision recorded. */
    private void board(UnitId district, LocalDate today) {
        BodyId board =
                bodies.begin(
                        district,
                        BodyKind.BOARD,
                        plain("Farsta stadsdelsnämnd", "Beslutar för stadsdelen."));
        seat(board, null, "Nämndens ordförande", BodyPart.CHAIR);
        decisions.record(
                board,
                new DecisionContent(
                        "Lokal handlingsplan för en hållbar arbetssituation",
                        "Nämnden godkänner förvaltningens lokala handlingsplan.",
                        today.minusDays(90),
                        "EXEMPEL 1/" + today.minusDays(90).getYear(),
                        SV));
    }

    /** A meeting with minutes that have been signed, a decision and a task that is not done. */
    private void signed(
            BodyId group, LocalDate day, @Nullable PersonId chair, @Nullable PersonId second) {
        MeetingId meeting = plan(group, day, 13, null);
        MatterId matter =
                matter(
                        meeting,
                        1,
                        "Mentorer för nya handläggare",
                        "Nya handläggare har efterfrågat en erfaren kollega att vända sig till.");
        MatterId told = matter(meeting, 2, "Arbetsplatsträffar under hösten", null);
        meetings.call(meeting);
        minutes.write(
                matter,
                new MatterWriting(
                        1,
                        null,
                        "Gruppen gick igenom vad som behövs för att mentorerna ska få tid.",
                        MatterOutcome.DECIDED,
                        "Styrgruppen beslutar att alla nya handläggare ska ha en mentor under det"
                                + " första året."));
        minutes.write(
                told,
                new MatterWriting(1, null, "Enheterna tar upp planen på två träffar.", null, null));
        tasks.give(
                matter,
                "Ta fram en kort beskrivning av mentorns uppdrag",
                second == null ? Responsible.role("HR") : Responsible.person(second),
                day.plusDays(60));
        List<MinutesService.Present> present = new ArrayList<>();
        seats.seats(group, day)
                .forEach(seat ->
                        present.add(
                                new MinutesService.Present(
                                        seat.personId(),
                                        seat.personId() == null ? seat.name() : null,
                                        seat.part().name())));
        PersonId adjuster = chair == null ? second : chair;
        if (adjuster != null) {
            minutes.attend(meeting, present, List.of(adjuster));
            signing.present(meeting);
            signing.signFor(meeting, adjuster);
        }
    }

    /** A called meeting with a matter before whose decision a consultation waits. */
    private void waiting(BodyId group, LocalDate day) {
        MeetingId meeting = plan(group, day, 13, "Uppgifter sedan förra mötet");
        MatterId matter =
                matter(
                        meeting,
                        2,
                        "Delad mottagning för barn och unga",
                        "Förslag att mottagningen delas i två grupper med var sin biträdande"
                                + " enhetschef.");
        meetings.call(meeting);
        consultations.ask(
                matter,
                new NewConsultation(
                        ConsultationForm.NEGOTIATED,
                        ConsultationParty.UNION,
                        "Vision",
                        null,
                        day.minusDays(2),
                        SV));
        consultations.ask(
                matter,
                new NewConsultation(
                        ConsultationForm.HEARD,
                        ConsultationParty.SAFETY,
                        "Skyddsombuden i stadsdelen",
                        null,
                        day.minusDays(2),
                        SV));
    }

    private MeetingId plan(BodyId body, LocalDate day, int hour, @Nullable String tasks) {
        return meetings.plan(
                body,
                new MeetingContent(
                        day,
                        LocalTime.of(hour, 0),
                        LocalTime.of(hour + 1, 30),
                        "Sammanträdesrummet",
                        null,
                        SV),
                tasks,
                false);
    }

    private MatterId matter(
            MeetingId meeting, int position, String heading, @Nullable String text) {
        return meetings.add(meeting, new MatterContent(position, heading, text, null, false, SV));
    }
}
