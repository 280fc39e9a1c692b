package se.arbetsro.indicator.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * What an indicator means from a day on. When the meaning changes a new definition begins, and the
 * figures of the two are never joined to one series.
 *
 * @param counts what is counted, in a sentence
 * @param formulaKnown false where the source does not tell how the figure is worked out
 * @param unit the unit of measure in words: {@code procent per år}
 * @param decimals with how many the figure is shown
 * @param aboutPeople whether single people could be recognised behind a figure of a small group; if
 *     so it is not kept for fewer than {@link #FEWEST_PEOPLE}
 * @param sourceKey where the definition is taken from; null where it is our own
 * @param expression how its figures are worked out from those of other indicators, as {@code
 *     indicator.formula} reads it; null where they are reported
 */
@Table(schema = "indicator", name = "definition")
public record Definition(
        @Id DefinitionId id,
        String indicatorKey,
        int number,
        Validity valid,
        Kind kind,
        @Embedded.Empty(prefix = "name_") Text2 name,
        @Embedded.Empty(prefix = "counts_") Text2 counts,
        boolean formulaKnown,
        @Embedded.Nullable(prefix = "formula_") @Nullable Text2 formula,
        @Embedded.Nullable(prefix = "numerator_") @Nullable Text2 numerator,
        @Embedded.Nullable(prefix = "denominator_") @Nullable Text2 denominator,
        @Embedded.Nullable(prefix = "population_") @Nullable Text2 population,
        @Embedded.Empty(prefix = "unit_") Text2 unit,
        Per per,
        int decimals,
        Better better,
        boolean aboutPeople,
        @Nullable String sourceKey,
        @Embedded.Nullable(prefix = "note_") @Nullable Text2 note,
        @Nullable String expression,
        Instant createdAt,
        UUID createdBy,
        @Version long version) {

    /** The smallest group of people that a figure may tell of: more than ten, as the law says. */
    public static final int FEWEST_PEOPLE = 11;

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether its figures are worked out from those of other indicators; nobody reports them. */
    public boolean isDerived() {
        return expression != null;
    }

    /**
     * Whether figures are shares in percent (a difference between such is not), which do not add up
     * over time or units.
     */
    public boolean isPercent() {
        return (unit.sv().startsWith("procent") && !unit.sv().startsWith("procentenhet"))
                || unit.sv().startsWith("%");
    }

    /** The same definition, ended so that another one can begin on the day. */
    public Definition endingBefore(LocalDate day) {
        return with(content(), valid.endingBefore(day));
    }

    /** The same definition in better words. */
    public Definition saying(Content content) {
        return with(content, valid);
    }

    public Content content() {
        return new Content(
                kind,
                name,
                counts,
                formulaKnown,
                formula,
                numerator,
                denominator,
                population,
                unit,
                per,
                decimals,
                better,
                aboutPeople,
                sourceKey,
                note,
                expression);
    }

    private Definition with(Content content, Validity validity) {
        return of(id, indicatorKey, number, validity, content, createdAt, createdBy, version);
    }

    /** A definition that has not been saved. */
    public static Definition first(
            String indicatorKey,
            int number,
            Validity valid,
            Content content,
            Instant createdAt,
            UUID createdBy) {
        return of(
                DefinitionId.random(),
                indicatorKey,
                number,
                valid,
                content,
                createdAt,
                createdBy,
                0);
    }

    private static Definition of(
            DefinitionId id,
            String indicatorKey,
            int number,
            Validity valid,
            Content content,
            Instant createdAt,
            UUID createdBy,
            long version) {
        return new Definition(
                id,
                indicatorKey,
                number,
                valid,
                content.kind,
                content.name,
                content.counts,
                content.formulaKnown,
                content.formula,
                content.numerator,
                content.denominator,
                content.population,
                content.unit,
                content.per,
                content.decimals,
                content.better,
                content.aboutPeople,
                content.sourceKey,
                content.note,
                content.expression,
                createdAt,
                createdBy,
                version);
    }

    /** All that a definition says, without which one it is and when it holds. */
    public record Content(
            Kind kind,
            Text2 name,
            Text2 counts,
            boolean formulaKnown,
            @Nullable Text2 formula,
            @Nullable Text2 numerator,
            @Nullable Text2 denominator,
            @Nullable Text2 population,
            Text2 unit,
            Per per,
            int decimals,
            Better better,
            boolean aboutPeople,
            @Nullable String sourceKey,
            @Nullable Text2 note,
            @Nullable String expression) {

        /** The same under another name. */
        public Content named(Text2 other) {
            return new Content(
                    kind,
                    other,
                    counts,
                    formulaKnown,
                    formula,
                    numerator,
                    denominator,
                    population,
                    unit,
                    per,
                    decimals,
                    better,
                    aboutPeople,
                    sourceKey,
                    note,
                    expression);
        }

        /** The same with another note. */
        public Content noting(Text2 other) {
            return new Content(
                    kind,
                    name,
                    counts,
                    formulaKnown,
                    formula,
                    numerator,
                    denominator,
                    population,
                    unit,
                    per,
                    decimals,
                    better,
                    aboutPeople,
                    sourceKey,
                    other,
                    expression);
        }

        /** The same by the formula of another, which better words leave as it is. */
        public Content keeping(Content other) {
            return other.expression == null && expression == null
                    ? this
                    : derived(other.expression, formula, aboutPeople || other.aboutPeople);
        }

        /** The same with a formula, what it says in words, and whether it is about people. */
        public Content derived(@Nullable String other, @Nullable Text2 inWords, boolean ofPeople) {
            return new Content(
                    kind,
                    name,
                    counts,
                    formulaKnown,
                    inWords,
                    numerator,
                    denominator,
                    population,
                    unit,
                    per,
                    decimals,
                    better,
                    ofPeople,
                    sourceKey,
                    note,
                    other);
        }
    }
}
