package se.arbetsro.indicator.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;
import se.arbetsro.platform.api.Cursor;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** Indicators and their observations in the API, with all that is known of where they come from. */
@RestController
class IndicatorApi {

    private final IndicatorQueries queries;
    private final ObservationQueries figures;
    private final Wording wording;

    IndicatorApi(IndicatorQueries queries, ObservationQueries figures, Messages messages) {
        this.queries = queries;
        this.figures = figures;
        this.wording = new Wording(messages, Language.SV);
    }

    /**
     * An indicator by the definition that is in force on a day.
     *
     * @param formulaKnown false where the source does not tell how it is worked out
     * @param per the stretch of time that a value is counted over
     * @param observations address of its observations
     */
    record Indicator(
            String key,
            String kind,
            int definition,
            LocalDate validFrom,
            String nameSv,
            @Nullable String nameEn,
            String countsSv,
            @Nullable String countsEn,
            boolean formulaKnown,
            @Nullable String formulaSv,
            @Nullable String expression,
            String unitSv,
            @Nullable String unitEn,
            String per,
            int decimals,
            String better,
            boolean aboutPeople,
            @Nullable String source,
            @Nullable String noteSv,
            String observations) {}

    /**
     * One figure as it is known now. Exactly one of value, described and missing is given: a
     * missing value is not zero.
     *
     * @param split the part of the people that it is about, such as {@code sex=women}; null for all
     * @param period its code; null for a span that is told in words
     * @param lastDay of the period or span
     * @param measured month or day of measuring, where it is known
     * @param printed as it stands in the source
     * @param about whether the source gives it as rounded
     * @param remarksSv what a reader must know before using it
     * @param knownFrom since when it is held to be so
     */
    record Observation(
            UUID id,
            int revision,
            String indicator,
            int definition,
            UUID unitId,
            String unit,
            @Nullable String split,
            @Nullable String period,
            @Nullable String spanSv,
            @Nullable LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String measured,
            @Nullable BigDecimal value,
            @Nullable String described,
            @Nullable String missing,
            @Nullable String printed,
            boolean about,
            String measureSv,
            String per,
            String status,
            String origin,
            @Nullable String source,
            @Nullable String sourceTitleSv,
            @Nullable String sourcePublisher,
            @Nullable String sourceDated,
            List<String> remarksSv,
            Instant knownFrom) {}

    /** All indicators that have a definition on the day, in their order. */
    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/api/v1/indicators")
    ApiPage<Indicator> indicators(AsOf asOf) {
        return ApiPage.whole(
                queries.inForce(asOf.day()).stream().map(IndicatorApi::indicator).toList());
    }

    private static Indicator indicator(Definition definition) {
        Text2 formula = definition.formula();
        Text2 note = definition.note();
        return new Indicator(
                definition.indicatorKey(),
                definition.kind().name(),
                definition.number(),
                definition.valid().from(),
                definition.name().sv(),
                definition.name().en(),
                definition.counts().sv(),
                definition.counts().en(),
                definition.formulaKnown(),
                formula == null ? null : formula.sv(),
                definition.expression(),
                definition.unit().sv(),
                definition.unit().en(),
                definition.per().name(),
                definition.decimals(),
                definition.better().name(),
                definition.aboutPeople(),
                definition.sourceKey(),
                note == null ? null : note.sv(),
                "/api/v1/indicators/" + definition.indicatorKey() + "/observations");
    }

    /**
     * The figures of an indicator that the caller may read, by the end of what they are about.
     *
     * @param period the code of one period, or a year for all periods of it
     * @param from the code of the first period, such as {@code 2024} or {@code 2024-03}
     * @param to the code of the last period
     * @param split sex, age or occupation for figures about parts of the people; another way to
     *     divide them is not released
     */
    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/api/v1/indicators/{key}/observations")
    ApiPage<Observation> observations(
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String split,
            AsOf asOf,
            Cursor cursor) {
        if (queries.definitions(key).isEmpty()) {
            throw new NotFound();
        }
        Map<String, Source> sources = queries.sources();
        return ApiPage.of(
                figures
                        .page(
                                key,
                                new ObservationQueries.Filter(
                                        unit,
                                        period,
                                        from == null ? null : period("from", from).firstDay(),
                                        to == null ? null : period("to", to).lastDay(),
                                        split == null ? null : dimension(split)),
                                asOf.day(),
                                place(cursor),
                                cursor.read())
                        .stream()
                        .map(found -> observation(found, sources))
                        .toList(),
                cursor,
                observation -> observation.lastDay() + "/" + observation.id());
    }

    private static Period period(String parameter, String code) {
        return Period.parse(code)
                .orElseThrow(() -> new Invalid("indicator.api.period", parameter, code));
    }

    private static Split.Dimension dimension(String split) {
        return Arrays.stream(Split.Dimension.values())
                .filter(one -> one.code().equals(split))
                .findFirst()
                .orElseThrow(() -> new Invalid("indicator.api.notReleased", split));
    }

    private static ObservationQueries.@Nullable Place place(Cursor cursor) {
        String after = cursor.after();
        if (after == null) {
            return null;
        }
        int slash = after.indexOf('/');
        return new ObservationQueries.Place(
                LocalDate.parse(after.substring(0, slash)),
                UUID.fromString(after.substring(slash + 1)));
    }

    private Observation observation(Found found, Map<String, Source> sources) {
        Point point = found.point();
        Definition definition = found.definition();
        Source source = point.sourceKey() == null ? null : sources.get(point.sourceKey());
        Text2 span = point.slot().words();
        return new Observation(
                point.id().value(),
                point.revision(),
                definition.indicatorKey(),
                definition.number(),
                found.unitId().value(),
                found.unitName(),
                point.split() == null ? null : point.split().code(),
                point.slot().period() == null ? null : point.slot().period().code(),
                span == null ? null : span.sv(),
                point.slot().from(),
                point.slot().lastDay(),
                point.measured() == null ? null : point.measured().code(),
                point.value(),
                point.described(),
                point.missing() == null ? null : point.missing().name(),
                point.printed(),
                point.about(),
                definition.unit().sv(),
                definition.per().name(),
                point.status().name(),
                point.origin().name(),
                point.sourceKey(),
                source == null ? null : source.title().sv(),
                source == null ? null : source.publisher(),
                source == null ? null : source.dated(),
                wording.remarks(definition, point),
                point.knownFrom());
    }
}
