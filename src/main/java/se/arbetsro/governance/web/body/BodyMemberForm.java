package se.arbetsro.governance.web.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.body.BodyPart;
import se.arbetsro.governance.domain.body.BodySeat;
import se.arbetsro.governance.domain.body.SeatQueries.SeatRow;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.web.FormErrors;

/**
 * A seat in a body as it is typed.
 *
 * @param name of someone from outside
 * @param to the last day, which is included
 */
public record BodyMemberForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String person,
        @Nullable String name,
        @Nullable String part,
        @Nullable String speaksFor,
        @Nullable String from,
        @Nullable String to) {

    static BodyMemberForm of(SeatRow saved) {
        PersonId someone = saved.personId();
        LocalDate last = saved.valid().lastDay();
        return new BodyMemberForm(
                null,
                Long.toString(saved.version()),
                someone == null ? "" : someone.value().toString(),
                someone == null ? saved.name() : "",
                saved.part().name(),
                saved.speaksFor(),
                saved.valid().from().toString(),
                last == null ? "" : last.toString());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    BodySeat seat(FormErrors errors) {
        BodyPart as = errors.optionalChoice("part", part, BodyPart.class);
        if (as == null) {
            errors.add("part", "platform.form.choice");
            as = BodyPart.MEMBER;
        }
        String words = errors.optionalText("name", name, 120);
        PersonId someone = Typing.id(person).map(PersonId::new).orElse(null);
        if (someone == null && words == null) {
            errors.add("person", "governance.seat.someone");
            words = "–";
        }
        return new BodySeat(
                someone,
                someone == null ? words : null,
                as,
                errors.optionalText("speaksFor", speaksFor, 120),
                Typing.days(errors, from, to));
    }
}
