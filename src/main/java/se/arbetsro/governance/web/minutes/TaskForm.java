package se.arbetsro.governance.web.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.Responsible;
import se.arbetsro.platform.web.FormErrors;

/**
 * What somebody is to do, as it is typed.
 *
 * @param role in the words of the workplace, where no person is named
 */
public record TaskForm(
        @Nullable String key,
        @Nullable String what,
        @Nullable String person,
        @Nullable String role,
        @Nullable String due) {

    Responsible responsible(FormErrors errors) {
        PersonId someone = Typing.id(person).map(PersonId::new).orElse(null);
        String words = errors.optionalText("role", role, 120);
        if (someone == null && words == null) {
            errors.add("person", "governance.task.someone");
            words = "–";
        }
        return new Responsible(someone, words);
    }

    String words(FormErrors errors) {
        return errors.text("what", what, 200);
    }

    LocalDate day(FormErrors errors) {
        return errors.date("due", due);
    }
}
