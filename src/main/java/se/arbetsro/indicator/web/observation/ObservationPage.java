package se.arbetsro.indicator.web.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.indicator.web.FigureTable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * One figure through all its corrections, the latest first.
 *
 * @param correctHref null where the viewer may not correct it
 * @param basisHref how it was worked out; null where it was not worked out here
 */
public record ObservationPage(
        Shell shell,
        String key,
        String indicator,
        String title,
        String lead,
        List<String> remarks,
        List<Fact> facts,
        List<Revision> revisions,
        @Nullable String correctHref,
        @Nullable String basisHref,
        Steps steps)
        implements Page {

    /**
     * @param known from when, and until when, it was taken for right
     * @param by who entered it
     * @param reason why it took the place of the one before, or what was noted with a step of its
     *     status; empty for nothing
     */
    public record Revision(
            int number, String value, String status, String known, String by, String reason) {}

    /**
     * What the viewer may make of the figure.
     *
     * @param revision the one that is shown
     * @param possible the states that one step leads to
     * @param waitsForAnother whether she reported it herself, so that others look at it
     * @param form what was sent; null before
     */
    public record Steps(
            String action,
            int revision,
            Status now,
            List<Status> possible,
            boolean waitsForAnother,
            @Nullable ObservationStepForm form,
            FormErrors errors) {

        public @Nullable Status on() {
            return possible.stream().filter(now::isBefore).findFirst().orElse(null);
        }

        public @Nullable Status back() {
            return possible.stream().filter(one -> one.isBefore(now)).findFirst().orElse(null);
        }

        /** Whether what was sent, if anything, was the step on. */
        public boolean asksOn() {
            Status on = on();
            return form == null || on != null && on.name().equals(form.next());
        }

        /** Whether the step back was sent and could not be taken. */
        public boolean opensBack() {
            return errors.any() && !asksOn();
        }

        public String note() {
            return form == null || form.note() == null ? "" : form.note();
        }

        public String why() {
            return form == null || form.why() == null ? "" : form.why();
        }

        public String version() {
            String seen = form == null ? null : form.version();
            return seen == null ? String.valueOf(revision) : seen;
        }
    }

    public String status() {
        return FigureTable.status(shell, steps.now());
    }

    /** What the button of a step says. */
    public String step(Status next) {
        return switch (next) {
            case REPORTED -> shell.t("indicator.step.REPORTED");
            case CHECKED -> shell.t("indicator.step.CHECKED");
            case APPROVED ->
                    next.isBefore(steps.now())
                            ? shell.t("indicator.step.withdraw")
                            : shell.t("indicator.step.APPROVED");
            case PUBLISHED -> shell.t("indicator.step.PUBLISHED");
        };
    }

    public Tone tone() {
        return steps.now().isSettled() ? Tone.GOOD : Tone.WARNING;
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(indicator, "/indicators/" + key));
    }
}
