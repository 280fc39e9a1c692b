package se.arbetsro.governance.web.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.body.SeatQueries.SeatRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.AdjusterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.AttendanceRow;
import se.arbetsro.governance.domain.meeting.MinutesService.Present;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.web.FormErrors;

/**
 * Who was at a meeting and who adjusts its minutes, as it is typed.
 *
 * @param present those of the members who were ticked
 * @param guests one a line
 * @param adjuster the one who adjusts, or the first of two
 */
public record AttendanceForm(
        @Nullable List<String> present,
        @Nullable String guests,
        @Nullable String adjuster,
        @Nullable String second) {

    static AttendanceForm of(
            List<AttendanceRow> there, List<AdjusterRow> adjusters, List<SeatRow> seats) {
        List<String> names = there.stream().map(AttendanceForm::key).toList();
        return new AttendanceForm(
                // Before anybody has said, all who sit there are ticked.
                there.isEmpty() ? seats.stream().map(AttendanceForm::key).toList() : names,
                String.join(
                        "\n",
                        there.stream()
                                .filter(one -> one.part() == null && one.name() != null)
                                .map(one -> Objects.toString(one.name(), ""))
                                .toList()),
                adjusters.isEmpty() ? "" : adjusters.getFirst().personId().toString(),
                adjusters.size() < 2 ? "" : adjusters.get(1).personId().toString());
    }

    private static String key(AttendanceRow one) {
        return one.personId() == null ? "n:" + one.name() : "p:" + one.personId();
    }

    static String key(SeatRow seat) {
        PersonId person = seat.personId();
        return person == null ? "n:" + seat.name() : "p:" + person.value();
    }

    public List<String> ticked() {
        return present == null ? List.of() : present;
    }

    List<Present> there(List<SeatRow> seats, FormErrors errors) {
        List<Present> all = new ArrayList<>();
        for (SeatRow seat : seats) {
            if (ticked().contains(key(seat))) {
                PersonId person = seat.personId();
                all.add(
                        new Present(
                                person, person == null ? seat.name() : null, seat.part().name()));
            }
        }
        String typed = errors.optionalText("guests", guests, 2_000);
        if (typed != null) {
            typed.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> all.add(new Present(null, line, null)));
        }
        return all;
    }

    List<PersonId> adjusters(List<SeatRow> seats) {
        return Stream.of(adjuster, second)
                .flatMap(typed -> Typing.id(typed).stream())
                .map(PersonId::new)
                .filter(person -> seats.stream().anyMatch(seat -> person.equals(seat.personId())))
                .distinct()
                .toList();
    }
}
