package se.arbetsro.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.VersionGate;
import se.arbetsro.platform.fault.Invalid;

/** Asks every {@link VersionGate} before a version is put into use or its texts are changed. */
@Component
public class VersionGates {

    private final List<VersionGate> gates;

    VersionGates(List<VersionGate> gates) {
        this.gates = gates;
    }

    /**
     * @throws Invalid when something hinders that the version is put into use by hand
     */
    public void requireUsable(PlanVersionId version) {
        require(gate -> gate.hindering(version));
    }

    /**
     * @throws Invalid when something holds its texts
     */
    public void requireWritable(PlanVersionId version) {
        require(gate -> gate.holding(version));
    }

    private void require(Function<VersionGate, Optional<String>> asked) {
        gates.stream()
                .flatMap(gate -> asked.apply(gate).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new Invalid(why);
                });
    }
}
