package se.arbetsro.indicator.domain.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.register.Recipe;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;

/** Computes all figures that the register gives and stores what of them may be shown. */
@Service
public class RegisterFigures {

    private final RegisterViewer register;
    private final RegisterRows rows;
    private final Recipes recipes;
    private final IndicatorQueries definitions;
    private final IndicatorService indicators;
    private final Releases releases;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterFigures(
            RegisterViewer register,
            RegisterRows rows,
            Recipes recipes,
            IndicatorQueries definitions,
            IndicatorService indicators,
            Releases releases,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.rows = rows;
        this.recipes = recipes;
        this.definitions = definitions;
        this.indicators = indicators;
        this.releases = releases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of a computation.
     *
     * @param cells figures with anyone behind them
     * @param shown those of them that may be shown
     * @param changed those that are new or came out otherwise than before
     */
    public record Outcome(int cells, int shown, int changed) {}

    /** Whether the viewer may have the figures computed. */
    @Transactional(readOnly = true)
    public boolean mayCompute() {
        return indicators.mayDefine();
    }

    /**
     * Computes, as one act.
     *
     * @param total is told how many tables there are before the first
     * @param done is told how many are done
     * @throws Forbidden when the viewer may not define indicators
     */
    @Transactional
    public Outcome compute(IntConsumer total, IntConsumer done) {
        if (!mayCompute()) {
            throw new Forbidden();
        }
        LocalDate today = LocalDate.now(clock);
        Computation computation = register.read(() -> Computation.read(rows, today));
        return store(computation, total, done);
    }

    /** The same of what this transaction has taken in itself. */
    Outcome computeHere() {
        LocalDate today = LocalDate.now(clock);
        Computation computation = register.during(() -> Computation.read(rows, today));
        return store(computation, _ -> {}, _ -> {});
    }

    private Outcome store(Computation computation, IntConsumer total, IntConsumer done) {
        var all = recipes.all();
        List<Computation.Wanted> wanted = new ArrayList<>();
        definitions
                .definitions()
                .forEach(definition -> {
                    Recipe recipe = all.get(definition.id());
                    if (recipe != null) {
                        wanted.add(new Computation.Wanted(definition, recipe));
                    }
                });
        total.accept(computation.count(wanted));
        var count = new Count();
        computation.tables(
                wanted,
                releases::told,
                table -> {
                    count.cells += table.cells();
                    count.shown += table.shown().size();
                    count.changed += releases.store(table);
                    done.accept(++count.tables);
                });
        audit.record(
                Act.of("register.computed", "register", RegisterIntake.REGISTER)
                        .with("register.shown", null, count.shown)
                        .with("changed", null, count.changed));
        return new Outcome(count.cells, count.shown, count.changed);
    }

    private static final class Count {
        int tables;
        int cells;
        int shown;
        int changed;
    }
}
