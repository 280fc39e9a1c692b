package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.AnnotationSource;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.text.Text2;

/** Puts figures into the words of one language; the same on a page and in a document. */
public record Wording(Messages messages, Language language) {

    /** The value as it is to be read, without unit: {@code 13,6}, {@code ca 140}, {@code okänt}. */
    public String value(Definition definition, Point point) {
        if (point.described() != null) {
            return point.described();
        }
        BigDecimal value = point.value();
        if (value == null) {
            return missing(point.missing());
        }
        String number =
                point.printed() == null ? number(definition, value) : typed(definition, value);
        return point.about() ? t("indicator.value.about", number) : number;
    }

    /** The same with its unit: {@code 13,6 %}, {@code 50 personer en viss dag}. */
    public String valueWithUnit(Definition definition, Point point) {
        String value = value(definition, point);
        if (!point.hasValue()) {
            return value;
        }
        return definition.isPercent()
                ? value + "\u00a0%"
                : value + " " + definition.unit().in(language);
    }

    /** With the decimals of the definition; a quotient has no more to tell. */
    public String number(Definition definition, BigDecimal value) {
        return Formats.number(language, value, definition.decimals());
    }

    /** With all decimals that somebody wrote, where these are more than the definition's. */
    private String typed(Definition definition, BigDecimal value) {
        int decimals =
                Math.max(definition.decimals(), Math.min(6, value.stripTrailingZeros().scale()));
        return Formats.number(language, value, decimals);
    }

    public String missing(@Nullable Missing missing) {
        return switch (missing) {
            case NOT_KNOWN -> t("indicator.missing.NOT_KNOWN");
            case NOT_APPLICABLE -> t("indicator.missing.NOT_APPLICABLE");
            case NOT_REPORTED -> t("indicator.missing.NOT_REPORTED");
            case null -> t("indicator.missing.none");
        };
    }

    /** What is odd, in a few words each. */
    public List<String> tags(Definition definition, Point point) {
        return point.oddities(definition.per()).stream()
                .map(odd -> odd.tag(messages, language))
                .toList();
    }

    /**
     * What must be known about the figure, in sentences: what a person has noted, or else what
     * rules find. Rules that a correction brings in always speak. That a figure is preliminary is
     * said by its tag alone.
     */
    public List<String> remarks(Definition definition, Point point) {
        var corrected =
                point.oddities(definition.per()).stream()
                        .filter(odd -> !(odd instanceof Oddity.Preliminary))
                        .filter(odd -> point.note() == null || odd instanceof Oddity.Corrected)
                        .map(odd -> odd.words(messages, language));
        return point.note() == null
                ? corrected.toList()
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(point.note().in(language)), corrected)
                        .toList();
    }

    /** What a whole stretch without figures is due to: {@code 2017–2020: okänt. …}. */
    public String gap(Series.Gap gap) {
        String first = gap.first().label(language);
        String last = gap.last().label(language);
        String when = first.equals(last) ? first : first + "–" + last;
        String sentence = t("indicator.gap", when, missing(gap.missing()));
        return gap.note() == null ? sentence : sentence + " " + gap.note().in(language);
    }

    /** The target as declared, and what it is as the figures are counted. */
    public String target(Definition definition, Target target) {
        String declared = typed(definition, target.value());
        Optional<BigDecimal> comparable = target.comparableTo(definition);
        if (!target.isConvertedFor(definition)) {
            return t("indicator.target.value", declared, unitSign(definition));
        }
        return comparable
                .map(value ->
                        t(
                                "indicator.target.converted",
                                declared,
                                per(target.per()),
                                number(definition, value),
                                per(definition.per())))
                .orElseGet(() ->
                        t(
                                "indicator.target.notComparable",
                                declared,
                                per(target.per()),
                                per(definition.per())));
    }

    private String unitSign(Definition definition) {
        return definition.isPercent() ? "%" : definition.unit().in(language);
    }

    public String per(Per per) {
        return switch (per) {
            case DAY -> t("indicator.per.DAY");
            case MONTH -> t("indicator.per.MONTH");
            case TERM -> t("indicator.per.TERM");
            case YEAR -> t("indicator.per.YEAR");
            case TOTAL -> t("indicator.per.TOTAL");
            case NONE -> t("indicator.per.NONE");
        };
    }

    /** One sentence on how it stands, made from the figures: latest, then what it was before. */
    public String latest(Series series) {
        Definition definition = series.definition();
        Point last = series.latest().orElse(null);
        if (last == null) {
            return t("indicator.latest.none");
        }
        String now =
                t("indicator.latest", valueWithUnit(definition, last), last.slot().words(language));
        Point before = series.comparedWith().orElse(null);
        if (!definition.isNumber() || before == null) {
            return now;
        }
        return now
                + " "
                + t(
                        "indicator.latest.before",
                        value(definition, before) + (definition.isPercent() ? "\u00a0%" : ""),
                        before.slot().words(language));
    }

    public String text(Text2 text) {
        return text.in(language);
    }

    /** The day of what happened, and what it was. */
    public String happened(AnnotationSource.Annotation one) {
        String days =
                one.lastDay() == null ? one.day().toString() : one.day() + "–" + one.lastDay();
        return days + ": " + one.words().in(language);
    }

    /** The text of a message key. */
    public String t(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
