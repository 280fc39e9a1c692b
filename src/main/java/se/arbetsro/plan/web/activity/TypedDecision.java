package se.arbetsro.plan.web.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.Decided;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** Who decided and when, as it is typed. */
public record TypedDecision(@Nullable String decidedBy, @Nullable String decidedOn) {

    /**
     * What a form proposes: the local steering group today.
     *
     * @param unit the name of the unit whose steering group it is; empty when it is not known
     */
    static TypedDecision proposed(Shell shell, Optional<String> unit) {
        String group = unit.map(name -> shell.t("plan.decision.localGroup", name)).orElse("");
        return new TypedDecision(
                group.length() > Decided.LONGEST ? group.substring(0, Decided.LONGEST) : group,
                shell.today().toString());
    }

    public String by() {
        return decidedBy == null ? "" : decidedBy;
    }

    public String on() {
        return decidedOn == null ? "" : decidedOn;
    }

    /** Null when something is wrong with it, which is noted. */
    @Nullable Decided read(FormErrors errors) {
        String body = errors.text("decidedBy", decidedBy, Decided.LONGEST);
        LocalDate day = errors.date("decidedOn", decidedOn);
        if (day.isAfter(errors.shell().today())) {
            errors.add("decidedOn", "plan.decision.future");
        }
        return errors.of("decidedBy") == null && errors.of("decidedOn") == null
                ? new Decided(body, day)
                : null;
    }
}
