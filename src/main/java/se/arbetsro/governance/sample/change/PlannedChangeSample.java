package se.arbetsro.governance.sample.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.domain.change.ChangeContent;
import se.arbetsro.governance.domain.change.ChangeCourseQueries;
import se.arbetsro.governance.domain.change.ChangeKind;
import se.arbetsro.governance.domain.change.ChangeState;
import se.arbetsro.governance.domain.change.NotedViewService;
import se.arbetsro.governance.domain.change.NotedViewService.ViewContent;
import se.arbetsro.governance.domain.change.PlannedChangeService;
import se.arbetsro.governance.domain.risk.Assessments;
import se.arbetsro.governance.domain.risk.Effect;
import se.arbetsro.governance.domain.risk.Likelihood;
import se.arbetsro.governance.domain.risk.MeasureContent;
import se.arbetsro.governance.domain.risk.ParticipantContent;
import se.arbetsro.governance.domain.risk.ParticipantPart;
import se.arbetsro.governance.domain.risk.ParticipantService;
import se.arbetsro.governance.domain.risk.RiskContent;
import se.arbetsro.governance.domain.risk.RiskQueries;
import se.arbetsro.governance.domain.risk.RiskService;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;

/**
 * Loads a reorganisation that is over and a change under assessment. Of the merger of 2020 only the
 * day and the units are known; what was thought, feared and done is invented.
 */
@Component
class PlannedChangeSample implements SampleData {

    private static final LocalDate MERGER = LocalDate.of(2020, 7, 1);

    private final PlannedChangeService changes;
    private final NotedViewService views;
    private final ParticipantService participants;
    private final RiskService risks;
    private final RiskQueries riskQueries;
    private final Assessments assessments;
    private final ChangeCourseQueries course;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedChangeSample(
            PlannedChangeService changes,
            NotedViewService views,
            ParticipantService participants,
            RiskService risks,
            RiskQueries riskQueries,
            Assessments assessments,
            ChangeCourseQueries course,
            JdbcClient jdbc,
            Clock clock) {
        this.changes = changes;
        this.views = views;
        this.participants = participants;
        this.risks = risks;
        this.riskQueries = riskQueries;
        this.assessments = assessments;
        this.course = course;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void load() {
        merger();
        reception(LocalDate.now(clock));
    }

    private void merger() {
        PlannedChangeId id =
                changes.giveNotice(
                        unit("hagersten-alvsjo"),
                        ChangeKind.REORGANISATION,
                        new ChangeContent(
                                "Hägersten-Liljeholmen och Älvsjö blir en förvaltning",
                                "Två stadsdelsförvaltningar blir en. Dagen och enheterna är"
                                        + " verkliga, allt annat på sidan är ett påhittat exempel.",
                                "Påhittat exempel: en större förvaltning ska bli mindre sårbar och"
                                        + " kunna arbeta likadant i hela området.",
                                MERGER,
                                MERGER.minusMonths(2),
                                "Påhittat exempel: frågan är uppe på två arbetsplatsträffar i varje"
                                        + " enhet under våren.",
                                "HR",
                                "sv"),
                        List.of(unit("hagersten-liljeholmen"), unit("alvsjo")),
                        MERGER.minusMonths(4));
        step(id, ChangeState.ASSESSING, MERGER.minusMonths(3));
        changes.offer(id, MERGER.minusMonths(3), "Påhittat exempel: skyddsombuden deltog.");
        took(id, ParticipantPart.MANAGER, "Avdelningscheferna", MERGER.minusMonths(2));
        took(id, ParticipantPart.EMPLOYEES, "Medarbetarna på träffarna", MERGER.minusMonths(2));
        view(
                id,
                "Kollegor",
                "Många är oroliga för att hamna i nya grupper.",
                MERGER.minusMonths(2));
        RiskId mixed =
                seen(
                        id,
                        "Otydligt vem som är chef och vem som gör vad de första veckorna",
                        "Alla enheter",
                        true,
                        Likelihood.LIKELY);
        plan(mixed, "Uppgifter och chefskap bestäms före sommaren", MERGER.minusMonths(1));
        RiskId tired =
                seen(
                        id,
                        "Hög belastning när arbetet flyttar samtidigt som semestrarna börjar",
                        "Mottagningarna",
                        false,
                        Likelihood.POSSIBLE);
        plan(tired, "Inga andra nyheter införs före oktober", MERGER.plusMonths(3));
        assessments.finish(id);
        changes.step(
                id,
                ChangeState.DECIDED,
                LocalDate.of(2020, 4, 20),
                "Kommunfullmäktige",
                null,
                List.of(MERGER.plusMonths(3), MERGER.plusMonths(12)));
        step(id, ChangeState.CARRIED_OUT, MERGER);
        riskQueries
                .measures(id)
                .forEach(measure ->
                        risks.control(
                                measure.id(),
                                measure.version(),
                                MERGER.plusMonths(3),
                                Effect.PARTLY,
                                "Påhittat exempel: hjälpte de flesta."));
        course.followUps(id)
                .forEach(one ->
                        changes.followUp(
                                one.id(),
                                one.version(),
                                one.dueOn(),
                                "Påhittat exempel: rollerna är klara, men två grupper behöver mer tid"
                                        + " att lära känna varandra.",
                                "sv"));
        step(id, ChangeState.FOLLOWED_UP, MERGER.plusMonths(12));
    }

    private void reception(LocalDate today) {
        PlannedChangeId id =
                changes.giveNotice(
                        unit("farsta-barn-unga"),
                        ChangeKind.WAY_OF_WORKING,
                        new ChangeContent(
                                "Gemensam mottagning för barn och unga",
                                "Påhittat exempel: anmälningar och ansökningar tas emot av en grupp i"
                                        + " stället för två.",
                                "Påhittat exempel: färre överlämningar och en jämnare fördelning av"
                                        + " nya ärenden.",
                                today.plusMonths(2),
                                today.plusWeeks(3),
                                "Påhittat exempel: frågan tas upp på de två nästa"
                                        + " arbetsplatsträffarna.",
                                "Enhetschefen",
                                "sv"),
                        List.of(),
                        today.minusWeeks(3));
        step(id, ChangeState.ASSESSING, today.minusWeeks(1));
        changes.offer(id, today.minusWeeks(2), null);
        took(id, ParticipantPart.EMPLOYEES, "Mottagningsgruppen", today.minusWeeks(1));
        view(id, "Bemanning", "Vem svarar när flera är borta samtidigt?", today.minusWeeks(1));
        view(id, "Lokaler", "Det är trångt redan nu.", today.minusWeeks(1));
        RiskId alone =
                seen(
                        id,
                        "Ensamarbete i besöksrummen när gruppen delar på sig",
                        "Besöksrummen",
                        true,
                        Likelihood.POSSIBLE);
        plan(alone, "Två möter alltid besökare som väntas bli upprörda", today.plusMonths(1));
        seen(
                id,
                "Ojämn arbetsbelastning innan fördelningen har satt sig",
                "Mottagningsgruppen",
                false,
                Likelihood.LIKELY);
    }

    private UnitId unit(String code) {
        return new UnitId(
                jdbc.sql("select unit_id from organisation.unit_code where code = ?")
                        .param(code)
                        .query(UUID.class)
                        .single());
    }

    private void step(PlannedChangeId id, ChangeState next, LocalDate day) {
        changes.step(id, next, day, null, null, List.of());
    }

    private void took(PlannedChangeId id, ParticipantPart part, String who, LocalDate on) {
        participants.add(id, ParticipantContent.of(part, null, who, on, null, "sv"));
    }

    private void view(PlannedChangeId id, String theme, String words, LocalDate on) {
        views.note(id, new ViewContent(theme, "Påhittat exempel: " + words, on, "sv"));
    }

    private RiskId seen(
            PlannedChangeId id, String what, String place, boolean serious, Likelihood likelihood) {
        return risks.see(
                id, new RiskContent("Påhittat exempel: " + what, place, serious, likelihood, "sv"));
    }

    private void plan(RiskId risk, String what, LocalDate due) {
        risks.plan(risk, new MeasureContent(what, "Enhetschefen", due, "sv"));
    }
}
