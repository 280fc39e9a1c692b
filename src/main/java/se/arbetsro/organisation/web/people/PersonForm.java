package se.arbetsro.organisation.web.people;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.people.PersonContent;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.mail.MailAddress;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.web.FormErrors;

/**
 * A person as typed; when someone new is entered, with the first employment.
 *
 * @param protectedIdentity sent when the box is ticked
 */
public record PersonForm(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String hrId,
        @Nullable String email,
        @Nullable String protectedIdentity,
        @Nullable String unit,
        @Nullable String occupation,
        @Nullable String from,
        @Nullable String lastDay,
        @Nullable String key,
        @Nullable String version) {

    static PersonForm empty(String unit, String key) {
        return new PersonForm("", "", "", "", null, unit, "", "", "", key, "");
    }

    static PersonForm of(Facts person) {
        return new PersonForm(
                person.givenName(),
                person.familyName(),
                person.hrId(),
                person.email(),
                person.protectedIdentity() ? "true" : null,
                null,
                null,
                null,
                null,
                null,
                String.valueOf(person.version()));
    }

    PersonContent content(FormErrors errors) {
        String id = errors.optionalText("hrId", hrId, 40);
        if (id != null && IdentityNumbers.in(id)) {
            errors.add("hrId", "organisation.identityNumber");
        } else if (id != null && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            errors.add("hrId", "organisation.person.hrId.form");
        }
        return new PersonContent(
                Fields.text(errors, "givenName", givenName, 80),
                Fields.text(errors, "familyName", familyName, 80),
                id,
                address(errors),
                "true".equals(protectedIdentity));
    }

    private @Nullable String address(FormErrors errors) {
        String typed = errors.optionalText("email", email, MailAddress.LONGEST);
        if (typed != null && MailAddress.parse(typed).isEmpty()) {
            errors.add("email", "organisation.person.email.form");
        } else if (typed != null && "true".equals(protectedIdentity)) {
            errors.add("email", "organisation.person.email.protected");
        }
        return typed;
    }

    EmploymentForm employment() {
        return new EmploymentForm(unit, occupation, from, lastDay, key, version);
    }
}
