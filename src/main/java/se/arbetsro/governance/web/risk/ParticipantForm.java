package se.arbetsro.governance.web.risk;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.risk.ParticipantContent;
import se.arbetsro.governance.domain.risk.ParticipantPart;
import se.arbetsro.governance.domain.risk.RiskQueries.ParticipantRow;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.web.FormErrors;

/**
 * Someone who took part in assessing risks, as it is typed.
 *
 * @param who a group, or someone from outside; used where no person is chosen
 */
public record ParticipantForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String part,
        @Nullable String person,
        @Nullable String who,
        @Nullable String tookPartOn,
        @Nullable String words) {

    static ParticipantForm of(ParticipantRow saved) {
        PersonId person = saved.personId();
        return new ParticipantForm(
                null,
                Long.toString(saved.version()),
                saved.part().name(),
                person == null ? "" : person.value().toString(),
                saved.who(),
                saved.tookPartOn().toString(),
                saved.words());
    }

    ParticipantContent content(FormErrors errors) {
        ParticipantPart as = errors.optionalChoice("part", part, ParticipantPart.class);
        if (as == null) {
            errors.add("part", "platform.form.choice");
            as = ParticipantPart.OTHER;
        }
        PersonId someone = Typing.id(person).map(PersonId::new).orElse(null);
        String group = errors.optionalText("who", who, 200);
        if (someone == null && group == null) {
            errors.add("who", "governance.risk.who.someone");
            group = "–";
        }
        return ParticipantContent.of(
                as,
                someone,
                someone == null ? group : null,
                errors.date("tookPartOn", tookPartOn),
                errors.optionalText("words", words, 4_000),
                errors.shell().lang());
    }
}
