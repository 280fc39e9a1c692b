package se.arbetsro.indicator.web.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.StatusSteps.Chosen;
import se.arbetsro.indicator.domain.WaitingFigures;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.web.FormErrors;

/**
 * Which waiting figures are shown, and which of them were ticked.
 *
 * @param status how far they have come; anything else shows those that were reported
 * @param figure those that were ticked, each with the revision that was seen: {@code id/2}
 */
public record WaitingForm(
        @Nullable String status,
        @Nullable String indicator,
        @Nullable UnitId unit,
        @Nullable List<String> figure) {

    /** More than this are not taken at once. */
    static final int MOST = 100;

    Status shown() {
        return Stream.of(Status.CHECKED, Status.APPROVED)
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(Status.REPORTED);
    }

    /** What the ticked ones are to become. */
    Status next() {
        return switch (shown()) {
            case CHECKED -> Status.APPROVED;
            case APPROVED -> Status.PUBLISHED;
            default -> Status.CHECKED;
        };
    }

    WaitingFigures.Filter filter() {
        return new WaitingFigures.Filter(shown(), key(), unit);
    }

    private @Nullable String key() {
        return indicator == null || indicator.isBlank() ? null : indicator;
    }

    boolean narrowed() {
        return key() != null || unit != null;
    }

    boolean ticks(String value) {
        return figure != null && figure.contains(value);
    }

    List<Chosen> chosen(FormErrors errors) {
        List<Chosen> chosen = new ArrayList<>();
        for (String one : figure == null ? List.<String>of() : figure) {
            if (!one.matches("[0-9a-f-]{36}/\\d{1,9}")) {
                throw new Invalid();
            }
            chosen.add(
                    new Chosen(
                            new ObservationId(UUID.fromString(one.substring(0, 36))),
                            Integer.parseInt(one.substring(37))));
        }
        if (chosen.isEmpty() || chosen.size() > MOST) {
            errors.add("waiting", "indicator.waiting.nothingChosen", MOST);
        }
        return chosen;
    }
}
