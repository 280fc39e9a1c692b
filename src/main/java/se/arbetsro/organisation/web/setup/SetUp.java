package se.arbetsro.organisation.web.setup;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.setup.SetUpPart;
import se.arbetsro.platform.setup.SetUpPart.Check;
import se.arbetsro.platform.setup.SetUpPart.Way;
import se.arbetsro.platform.setup.SetUpStage;
import se.arbetsro.platform.web.Shell;

/** The stages with what the modules say of them at the moment. */
@Component
class SetUp {

    private final List<SetUpPart> parts;

    SetUp(List<SetUpPart> parts) {
        this.parts = parts;
    }

    /** A stage as it stands. */
    record Stage(SetUpStage stage, List<Check> checks, List<Way> ways) {

        boolean done() {
            return checks.stream().allMatch(Check::holds);
        }

        long missing() {
            return checks.stream().filter(Check::missing).count();
        }
    }

    @Transactional(readOnly = true)
    List<Stage> stages(Shell shell) {
        return Arrays.stream(SetUpStage.values())
                .map(stage ->
                        new Stage(
                                stage,
                                parts.stream()
                                        .filter(part -> part.stage() == stage)
                                        .flatMap(part -> part.checks(shell).stream())
                                        .toList(),
                                parts.stream()
                                        .filter(part -> part.stage() == stage)
                                        .flatMap(part -> part.ways(shell).stream())
                                        .toList()))
                .toList();
    }
}
