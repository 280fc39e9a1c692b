package se.arbetsro.report.domain.document;

import java.util.stream.Collectors;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;
import se.arbetsro.report.domain.contents.Contents;

/** The steps towards a goal, in a sentence. */
record DocumentSteps(DocumentWords words) {

    /** Empty for a goal without steps. */
    String of(Contents.Goal goal) {
        return goal.steps().isEmpty()
                ? ""
                : words.t(
                        "report.steps",
                        goal.steps().size(),
                        goal.steps().stream().map(this::step).collect(Collectors.joining("; ")));
    }

    private String step(Contents.Step step) {
        String said = step.words().strip().replaceFirst("\\.$", "");
        if (step.target() != null) {
            String target = Formats.number(Language.SV, step.target(), scale(step));
            said =
                    words.t(
                            "report.step.target",
                            said,
                            step.measure() == null ? target : target + " " + step.measure());
        }
        if (step.reachedOn() != null) {
            return words.t("report.step.reached", said, DocumentWords.day(step.reachedOn()));
        }
        return step.byWhen() == null
                ? said
                : words.t("report.step.due", said, DocumentWords.day(step.byWhen()));
    }

    private static int scale(Contents.Step step) {
        return step.target() == null ? 0 : Math.max(0, step.target().stripTrailingZeros().scale());
    }
}
