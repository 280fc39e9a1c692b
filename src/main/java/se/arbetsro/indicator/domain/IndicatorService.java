package se.arbetsro.indicator.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.TargetId;
import se.arbetsro.indicator.domain.derived.Derivation;
import se.arbetsro.indicator.domain.derived.Derivations;
import se.arbetsro.indicator.domain.derived.DerivedFigures;
import se.arbetsro.indicator.domain.derived.FormulaRefused;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Target;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/**
 * Writes definitions and targets. What an indicator means is the same for all, so that a definition
 * takes the permission for the whole municipality.
 */
@Component
public class IndicatorService {

    private final JdbcClient jdbc;
    private final DefinitionRepository definitions;
    private final TargetRepository targets;
    private final IndicatorQueries queries;
    private final Derivations derivations;
    private final DerivedFigures derived;
    private final FigureUnits units;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    IndicatorService(
            JdbcClient jdbc,
            DefinitionRepository definitions,
            TargetRepository targets,
            IndicatorQueries queries,
            Derivations derivations,
            DerivedFigures derived,
            FigureUnits units,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.targets = targets;
        this.queries = queries;
        this.derivations = derivations;
        this.derived = derived;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the viewer may write what indicators mean. */
    @Transactional(readOnly = true)
    public boolean mayDefine() {
        return units.municipality(LocalDate.now(clock))
                .filter(top -> access.may(Permission.INDICATOR_EDIT, top.id()))
                .isPresent();
    }

    private void requireDefining() {
        if (!mayDefine()) {
            throw new Forbidden();
        }
    }

    /**
     * Begins to follow something new.
     *
     * @throws KeyTaken when there is an indicator of that key
     * @throws FormulaRefused when its figures cannot be worked out by the formula
     */
    @Transactional
    public DefinitionId create(IndicatorKey key, Definition.Content content, LocalDate from) {
        requireDefining();
        int mine =
                jdbc.sql(
                                """
                                insert into indicator.indicator (key, position, created_at, created_by)
                                select :key, coalesce(max(position), 0) + 10, :at, platform.viewer()
                                from indicator.indicator
                                on conflict do nothing
                                """)
                        .param("key", key.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (mine == 0) {
            throw new KeyTaken(key);
        }
        return save(key, 1, content, from, "indicator.created");
    }

    /**
     * Lets an indicator mean something else from a day on. The definition before it ends then.
     *
     * @throws BeginsTooEarly when the last definition begins on that day or later
     * @throws FormulaRefused when its figures cannot be worked out by the formula
     */
    @Transactional
    public DefinitionId defineAnew(IndicatorKey key, Definition.Content content, LocalDate from) {
        requireDefining();
        Definition last =
                queries.definitions(key).stream().reduce((_, later) -> later).orElse(null);
        if (last == null) {
            throw new NotFound();
        }
        if (!last.valid().from().isBefore(from)) {
            throw new BeginsTooEarly(last.valid().from());
        }
        definitions.save(last.endingBefore(from));
        if (last.isDerived()) {
            derived.renew(last.id());
        }
        return save(key, last.number() + 1, content, from, "definition.created");
    }

    private DefinitionId save(
            IndicatorKey key,
            int number,
            Definition.Content content,
            LocalDate from,
            String action) {
        Derivation derivation =
                content.expression() == null ? null : derivation(key, content, from);
        Definition definition =
                definitions.save(
                        Definition.first(
                                key.value(),
                                number,
                                Validity.from(from),
                                derivation == null ? content : derivation.told(content),
                                clock.instant(),
                                CurrentViewer.get().id()));
        if (derivation != null) {
            derivations.fix(definition.id(), derivation);
            derived.renew(definition.id());
        }
        audit.record(
                Act.of(action, "definition", definition.id())
                        .with("key", null, key)
                        .with("number", null, number)
                        .with("from", null, from)
                        .with("expression", null, content.expression()));
        return definition.id();
    }

    /**
     * The formula of a definition that is not stored yet, read and checked.
     *
     * @throws FormulaRefused when figures cannot be worked out by it
     */
    @Transactional(readOnly = true)
    public Derivation derivation(IndicatorKey key, Definition.Content content, LocalDate from) {
        return Derivation.of(content, key, queries.definitionsOfFigures(from));
    }

    /**
     * Writes the words of a definition better. What it means must stay the same: another meaning is
     * another definition.
     *
     * @throws DefinitionChanged when somebody else has changed it since
     * @throws FormulaRefused when a formula needs its unit of measure as it is
     */
    @Transactional
    public void reword(IndicatorKey key, int number, long version, Definition.Content content) {
        requireDefining();
        Definition current = queries.definition(key, number).orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new DefinitionChanged(current);
        }
        derivations.requireSameMeasure(current, content);
        Definition said = current.saying(content.keeping(current.content()));
        definitions.save(said);
        if (said.aboutPeople() && !current.aboutPeople()) {
            protectWhatComesOf(said);
        }
        audit.record(
                Act.of("definition.reworded", "definition", current.id())
                        .withText("name", current.name(), content.name())
                        .withText("counts", current.counts(), content.counts())
                        .withText("formula", current.formula(), content.formula())
                        .withText("population", current.population(), content.population())
                        .with("unitOfMeasure", current.unit().sv(), content.unit().sv())
                        .with("aboutPeople", current.aboutPeople(), content.aboutPeople())
                        .withText("note", current.note(), content.note()));
    }

    /** What is worked out from figures about people is about people too, however far from them. */
    private void protectWhatComesOf(Definition term) {
        for (Definition user : derivations.ties(term).usedIn()) {
            if (!user.aboutPeople()) {
                Definition.Content content = user.content();
                definitions.save(
                        user.saying(
                                content.derived(content.expression(), content.formula(), true)));
                audit.record(
                        Act.of("definition.reworded", "definition", user.id())
                                .with("aboutPeople", false, true));
                protectWhatComesOf(user);
            }
        }
    }

    /** Sets a value to reach. One that holds when the new one begins ends then. */
    @Transactional
    public TargetId setTarget(NewTarget wanted) {
        access.require(Permission.INDICATOR_EDIT, wanted.unit());
        for (Target earlier :
                targets.findAllByDefinitionIdAndUnitId(wanted.definition(), wanted.unit())) {
            if (earlier.valid().overlaps(wanted.valid())) {
                if (!earlier.valid().from().isBefore(wanted.valid().from())) {
                    throw new TargetOverlaps();
                }
                targets.save(earlier.endingBefore(wanted.valid().from()));
            }
        }
        Target target =
                targets.save(
                        new Target(
                                TargetId.random(),
                                wanted.definition(),
                                wanted.unit(),
                                wanted.valid(),
                                wanted.value(),
                                wanted.per(),
                                wanted.declaredBy(),
                                wanted.sourceKey(),
                                wanted.note(),
                                clock.instant(),
                                CurrentViewer.get().id(),
                                0));
        audit.record(
                Act.of("target.set", "target", target.id())
                        .in(wanted.unit())
                        .with("value", null, wanted.value())
                        .with("from", null, wanted.valid().from()));
        return target.id();
    }

    /** Notes where definitions and figures come from; the same key again changes nothing. */
    @Transactional
    public void add(Source source) {
        requireDefining();
        jdbc.sql(
                        """
                        insert into indicator.source (key, title_sv, title_en, publisher, dated, year,
                            registry_number, note_sv, note_en)
                        values (:key, :titleSv, :titleEn, :publisher, :dated, :year, :registryNumber,
                            :noteSv, :noteEn)
                        on conflict do nothing
                        """)
                .param("key", source.key())
                .param("titleSv", source.title().sv())
                .param("titleEn", source.title().en())
                .param("publisher", source.publisher())
                .param("dated", source.dated())
                .param("year", source.year())
                .param("registryNumber", source.registryNumber())
                .param("noteSv", source.note() == null ? null : source.note().sv())
                .param("noteEn", source.note() == null ? null : source.note().en())
                .update();
    }
}
