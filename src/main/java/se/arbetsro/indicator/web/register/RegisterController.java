package se.arbetsro.indicator.web.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.register.ReadyDefinitions;
import se.arbetsro.indicator.domain.register.RegisterFigures;
import se.arbetsro.indicator.domain.register.RegisterJob;
import se.arbetsro.indicator.domain.register.RegisterQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.jobs.Jobs;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** How far the HR register reaches, and the computing of its figures. */
@Controller
class RegisterController {

    private static final int BATCHES = 10;

    private final RegisterQueries register;
    private final RegisterFigures figures;
    private final ReadyDefinitions ready;
    private final IndicatorQueries queries;
    private final Jobs jobs;

    RegisterController(
            RegisterQueries register,
            RegisterFigures figures,
            ReadyDefinitions ready,
            IndicatorQueries queries,
            Jobs jobs) {
        this.register = register;
        this.figures = figures;
        this.ready = ready;
        this.queries = queries;
        this.jobs = jobs;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/register")
    Html register(Shell shell) {
        Set<IndicatorKey> takenUp = ready.takenUp();
        Map<DefinitionId, Integer> computed = register.figures();
        List<RegisterPage.Line> lines =
                ready.all().stream()
                        .map(one -> line(shell, one, takenUp.contains(one.key()), computed))
                        .toList();
        return Html.of(
                new RegisterPage(
                        shell,
                        register.extent(),
                        register.batches(BATCHES),
                        lines,
                        Access.may(CurrentViewer.get(), Permission.PERSON_EDIT),
                        figures.mayCompute()));
    }

    private RegisterPage.Line line(
            Shell shell,
            ReadyDefinitions.Ready one,
            boolean takenUp,
            Map<DefinitionId, Integer> computed) {
        int count =
                queries.definitions(one.key()).stream()
                        .mapToInt(definition -> computed.getOrDefault(definition.id(), 0))
                        .sum();
        return new RegisterPage.Line(
                shell.in(one.content().name()),
                takenUp ? "/indicators/" + one.key().value() : null,
                one.content().formula() == null ? "" : shell.in(one.content().formula()),
                count);
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/register/definitions")
    Html takeUp() {
        ready.takeUp();
        return Html.redirect("/indicators/register").saying("indicator.register.takenUp");
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/register/figures")
    Html compute() {
        if (!figures.mayCompute()) {
            throw new Forbidden();
        }
        return Html.redirect(
                Jobs.page(jobs.start(RegisterJob.NAME, "all", "indicator.register.job")));
    }
}
