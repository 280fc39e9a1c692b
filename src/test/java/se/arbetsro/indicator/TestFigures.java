package se.arbetsro.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.indicator.figure.Target;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.testing.TestData;

/** Definitions and figures with defaults; a test names what it is about. */
public final class TestFigures {

    public static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final Instant AT = Instant.parse("2026-01-15T08:00:00Z");
    private static final UUID SOMEONE = new UUID(0, 1);

    private TestFigures() {}

    /** A key that no other test uses. */
    public static IndicatorKey newKey() {
        return IndicatorKey.of("t" + UUID.randomUUID());
    }

    /** A count of posts on a day, lower being better. */
    public static Definition.Content count(String name) {
        return content(name, "stycken en viss dag", Per.DAY, 0, false);
    }

    public static Definition.Content content(
            String name, String unit, Per per, int decimals, boolean aboutPeople) {
        return new Definition.Content(
                Kind.NUMBER,
                new Text2(name, null),
                new Text2("Vad " + name + " räknar.", null),
                true,
                null,
                null,
                null,
                null,
                new Text2(unit, null),
                per,
                decimals,
                Better.LOWER,
                aboutPeople,
                null,
                null,
                null);
    }

    public static Definition definition(Definition.Content content) {
        return Definition.first("test", 1, Validity.from(FROM), content, AT, SOMEONE);
    }

    public static Observed observed(String value) {
        return observed(value, null);
    }

    /** A share of so many people. */
    public static Observed observed(String value, @Nullable Integer groupSize) {
        return new Observed(
                null,
                new BigDecimal(value),
                null,
                null,
                null,
                false,
                groupSize,
                null,
                null,
                Origin.ENTERED);
    }

    /** Takes a figure, in its first revision, as far as that; somebody else looks at it. */
    public static void take(TestData data, StatusSteps steps, ObservationId id, Status upTo) {
        for (Status next : Status.values()) {
            if (next != Status.REPORTED && !upTo.isBefore(next)) {
                data.runAs(
                        Viewer.system("checker"), () -> steps.step(id, next.ordinal(), next, null));
            }
        }
    }

    public static Point point(String period, @Nullable String value) {
        return point(Slot.of(Period.of(period)), null, value, null, false, null);
    }

    public static Point point(
            Slot slot,
            @Nullable String measured,
            @Nullable String value,
            @Nullable String printed,
            boolean about,
            @Nullable String note) {
        return new Point(
                ObservationId.random(),
                1,
                slot,
                measured == null ? null : Period.of(measured),
                value == null ? null : new BigDecimal(value),
                null,
                value == null ? Missing.NOT_KNOWN : null,
                printed,
                about,
                null,
                Status.PUBLISHED,
                note == null ? null : new Text2(note, null),
                null,
                Origin.PUBLISHED,
                null,
                AT,
                null,
                SOMEONE,
                null,
                0,
                null,
                null,
                SOMEONE);
    }

    public static Series series(Definition definition, Point... points) {
        return new Series(
                definition, new UnitId(new UUID(0, 2)), "Staden", List.of(points), List.of());
    }

    /** The same with a target for all time since the definitions began. */
    public static Series withTarget(Series series, String value, Per per) {
        return new Series(
                series.definition(),
                series.unitId(),
                series.unitName(),
                series.points(),
                List.of(
                        new Target(
                                TargetId.random(),
                                series.definition().id(),
                                series.unitId(),
                                Validity.from(FROM),
                                new BigDecimal(value),
                                per,
                                null,
                                null,
                                null,
                                AT,
                                SOMEONE,
                                1)));
    }
}
