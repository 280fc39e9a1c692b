package se.arbetsro.governance.web.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.consultation.ConsultationForm;
import se.arbetsro.governance.domain.consultation.ConsultationParty;
import se.arbetsro.governance.domain.consultation.NewConsultation;
import se.arbetsro.platform.web.FormErrors;

/**
 * A consultation as it is asked for.
 *
 * @param who the name of a union, or of those whom the safety representative speaks for
 * @param answerBy the last day on which an answer is in time
 */
public record AskForm(
        @Nullable String key,
        @Nullable String form,
        @Nullable String party,
        @Nullable String who,
        @Nullable String answerBy,
        @Nullable String why) {

    @Nullable NewConsultation asked(FormErrors errors) {
        ConsultationForm how = errors.optionalChoice("form", form, ConsultationForm.class);
        if (how == null) {
            errors.add("form", "platform.form.choice");
        }
        ConsultationParty whose = errors.optionalChoice("party", party, ConsultationParty.class);
        if (whose == null) {
            errors.add("party", "platform.form.choice");
        }
        String name = errors.text("who", who, 120);
        LocalDate day = errors.optionalDate("answerBy", answerBy);
        String reason = errors.optionalText("why", why, 2_000);
        boolean needed = how != ConsultationForm.NOT_NEEDED;
        if (needed && day == null) {
            errors.add("answerBy", "platform.form.dateRequired");
        } else if (needed && day != null && day.isBefore(errors.shell().today())) {
            errors.add("answerBy", "governance.consultation.past");
        }
        if (!needed && reason == null) {
            errors.add("why", "governance.consultation.whyMissing");
        }
        return errors.any() || how == null || whose == null
                ? null
                : new NewConsultation(how, whose, name, reason, day, errors.shell().lang());
    }
}
