package se.arbetsro.assessment.web.lens;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.AreaAnswerRow;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words for what is said through lenses. */
public final class LensWords {

    private LensWords() {}

    /**
     * What a reader sees of one lens of an area.
     *
     * @param risk in words; null of a lens that does not ask for one
     */
    public record Line(
            Text2 lens,
            @Nullable String risk,
            @Nullable String words,
            @Nullable String measure,
            String lang) {}

    public static String of(Shell shell, Risk risk) {
        return switch (risk) {
            case YES -> shell.t("assessment.lens.risk.YES");
            case NO -> shell.t("assessment.lens.risk.NO");
            case NOT_KNOWN -> shell.t("assessment.lens.risk.NOT_KNOWN");
        };
    }

    static Tone tone(Risk risk) {
        return switch (risk) {
            case YES -> Tone.WARNING;
            case NO -> Tone.GOOD;
            case NOT_KNOWN -> Tone.NEUTRAL;
        };
    }

    static List<Option> risks(Shell shell) {
        return List.of(
                Option.of(Risk.NO.name(), of(shell, Risk.NO)),
                Option.of(Risk.YES.name(), of(shell, Risk.YES)),
                Option.of(Risk.NOT_KNOWN.name(), of(shell, Risk.NOT_KNOWN)));
    }

    /** What was said of an area, lens by lens; nothing where the words are not shown. */
    public static List<Line> lines(
            Shell shell, List<Lens> lenses, @Nullable AreaAnswerRow written) {
        if (written == null || !written.words()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (Lens lens : lenses) {
            Said said = written.content().of(lens.id());
            Risk risk = said.risk();
            if (!said.isBlank()) {
                lines.add(
                        new Line(
                                lens.name(),
                                risk == null ? null : of(shell, risk),
                                said.words(),
                                said.measure(),
                                written.content().lang()));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * In short: each risk that was chosen, or the names of the lenses that were written through.
     */
    public static String shortly(Shell shell, List<Lens> lenses, AreaAnswerContent content) {
        List<String> parts = new ArrayList<>();
        for (Lens lens : lenses) {
            Said said = content.of(lens.id());
            Risk risk = said.risk();
            if (risk != null) {
                parts.add(shell.in(lens.name()) + ": " + of(shell, risk));
            } else if (!said.isBlank()) {
                parts.add(shell.in(lens.name()));
            }
        }
        return String.join(" · ", parts);
    }
}
