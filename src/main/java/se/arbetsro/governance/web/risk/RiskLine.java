package se.arbetsro.governance.web.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.risk.RiskQueries.MeasureRow;
import se.arbetsro.governance.domain.risk.RiskQueries.RiskRow;
import se.arbetsro.platform.web.Shell;

/**
 * A risk with one of its measures, as a line of a file.
 *
 * @param measure null of a risk about which nothing is done yet
 */
record RiskLine(RiskRow risk, @Nullable MeasureRow measure) {

    static Stream<RiskLine> of(List<RiskRow> risks, List<MeasureRow> measures) {
        return risks.stream()
                .flatMap(risk -> {
                    List<RiskLine> lines =
                            measures.stream()
                                    .filter(one -> one.riskId().equals(risk.id()))
                                    .map(one -> new RiskLine(risk, one))
                                    .toList();
                    return lines.isEmpty() ? Stream.of(new RiskLine(risk, null)) : lines.stream();
                });
    }

    @Nullable String what() {
        return measure == null ? null : measure.what();
    }

    @Nullable String who() {
        return measure == null ? null : measure.who();
    }

    @Nullable LocalDate due() {
        return measure == null ? null : measure.dueOn();
    }

    @Nullable LocalDate controlled() {
        return measure == null ? null : measure.controlledOn();
    }

    @Nullable String effect(Shell shell) {
        return measure == null || measure.controlEffect() == null
                ? null
                : RiskWords.of(shell, measure.controlEffect());
    }
}
