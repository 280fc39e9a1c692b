package se.arbetsro.governance.domain.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.body.BodyRights;
import se.arbetsro.governance.domain.consultation.ConsultationQueries;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MatterQueries.TaskRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.AdjusterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.AttendanceRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.web.Municipality;
import tools.jackson.databind.json.JsonMapper;

/** Reads what minutes tell: as they were presented, or as they are written now. */
@Component
@Transactional(readOnly = true)
public class MinutesReading {

    private final MeetingQueries meetings;
    private final MatterQueries matters;
    private final ConsultationQueries consultations;
    private final BodyRights rights;
    private final Municipality municipality;
    private final Messages messages;
    private final JsonMapper json;

    MinutesReading(
            MeetingQueries meetings,
            MatterQueries matters,
            ConsultationQueries consultations,
            BodyRights rights,
            Municipality municipality,
            Messages messages,
            JsonMapper json) {
        this.meetings = meetings;
        this.matters = matters;
        this.consultations = consultations;
        this.rights = rights;
        this.municipality = municipality;
        this.messages = messages;
        this.json = json;
    }

    Optional<BodyRights.Rights> rights(BodyId body) {
        return rights.of(body);
    }

    /**
     * @throws NotFound when there is no such meeting, or the viewer may not see its minutes
     */
    public MinutesContents contents(MeetingId id) {
        MeetingRow meeting =
                meetings.find(id).filter(MeetingRow::minutes).orElseThrow(NotFound::new);
        return meetings.contents(id)
                .map(kept -> json.readValue(kept, MinutesContents.class))
                .orElseGet(() -> written(meeting));
    }

    private MinutesContents written(MeetingRow meeting) {
        List<MatterRow> agenda = matters.of(meeting.id());
        List<TaskRow> tasks = matters.tasksOf(meeting.id());
        List<ConsultationRow> asked = consultations.of(meeting.id());
        return new MinutesContents(
                meeting.body(),
                meeting.unit(),
                meeting.day(),
                meeting.starts().toString(),
                meeting.ends() == null ? null : meeting.ends().toString(),
                meeting.place(),
                meetings.attendance(meeting.id()).stream().map(this::present).toList(),
                IntStream.range(0, agenda.size())
                        .mapToObj(i -> item(i + 1, agenda.get(i), tasks, asked))
                        .toList(),
                meetings.adjusters(meeting.id()).stream()
                        .map(AdjusterRow::name)
                        .map(this::shown)
                        .toList(),
                municipality.sample());
    }

    private MinutesContents.Present present(AttendanceRow one) {
        return new MinutesContents.Present(
                shown(one.name()),
                one.part() == null
                        ? null
                        : messages.text(Language.SV, "governance.part." + one.part()));
    }

    private String shown(@Nullable String name) {
        return name == null ? messages.text(Language.SV, "governance.protectedName") : name;
    }

    private MinutesContents.Item item(
            int number, MatterRow matter, List<TaskRow> tasks, List<ConsultationRow> asked) {
        return new MinutesContents.Item(
                number,
                matter.heading(),
                matter.text(),
                matter.said(),
                matter.outcome(),
                matter.decision(),
                of(matter.id(), asked, messages),
                tasks.stream()
                        .filter(task -> task.matterId().equals(matter.id()))
                        .map(task ->
                                new MinutesContents.Todo(
                                        task.what(),
                                        task.responsible() == null || task.responsible().isEmpty()
                                                ? shown(null)
                                                : task.responsible(),
                                        task.dueOn()))
                        .collect(Collectors.toList()));
    }

    private static List<String> of(
            MatterId matter, List<ConsultationRow> asked, Messages messages) {
        return asked.stream()
                .filter(one -> one.matterId().equals(matter))
                .map(one -> words(one, messages))
                .toList();
    }

    private static String words(ConsultationRow one, Messages messages) {
        String form = messages.text(Language.SV, "governance.consultation.form." + one.form());
        StringBuilder words = new StringBuilder(one.who()).append(": ").append(form).append('.');
        for (String part : Arrays.asList(one.why(), one.view(), one.outcome())) {
            if (part != null) {
                words.append(' ').append(part);
            }
        }
        return words.toString();
    }
}
