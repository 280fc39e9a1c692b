package se.arbetsro.organisation.web.change;

import java.util.Arrays;
import java.util.Locale;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Shell;

/** What one can add to a change of the organisation. */
public enum ChangeStep {
    MERGE,
    SPLIT,
    RENAME,
    MOVE,
    CLOSE,
    FOUND;

    /** As it stands in addresses: {@code merge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChangeStep of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the button says. */
    public String label(Shell shell) {
        return shell.t("organisation.change.step." + code());
    }

    /** What happens, in a sentence or two. */
    public String lead(Shell shell) {
        return shell.t("organisation.change.step." + code() + ".lead");
    }
}
