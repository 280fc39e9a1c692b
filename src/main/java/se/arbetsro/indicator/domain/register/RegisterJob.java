package se.arbetsro.indicator.domain.register;

import org.springframework.stereotype.Component;
import se.arbetsro.platform.jobs.JobEnd;
import se.arbetsro.platform.jobs.JobRun;
import se.arbetsro.platform.jobs.JobTask;

/** Computes the figures of the register while one does something else. */
@Component
public class RegisterJob implements JobTask {

    public static final String NAME = "register-figures";

    private final RegisterFigures figures;

    RegisterJob(RegisterFigures figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobEnd run(JobRun run) {
        RegisterFigures.Outcome outcome = figures.compute(run::total, run::done);
        return JobEnd.at(
                "/indicators/register",
                "indicator.register.computed",
                outcome.cells(),
                outcome.shown(),
                outcome.changed());
    }
}
