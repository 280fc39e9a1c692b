package se.arbetsro.listening.web.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.campaign.OtherSurvey;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/** A survey of others as it is typed. */
public record OtherSurveyForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String name,
        @Nullable String fromOn,
        @Nullable String toOn,
        @Nullable String url) {

    static OtherSurveyForm of(OtherSurvey survey) {
        return new OtherSurveyForm(
                null,
                Long.toString(survey.version()),
                survey.name(),
                survey.fromOn().toString(),
                survey.toOn().toString(),
                survey.url() == null ? "" : survey.url());
    }

    /** What was typed, read. */
    record Content(String name, LocalDate from, LocalDate to, @Nullable String url) {}

    long seen() {
        return SeenVersion.of(version);
    }

    Optional<Content> content(FormErrors errors) {
        String called = errors.text("name", name, 200);
        LocalDate from = errors.date("fromOn", fromOn);
        LocalDate to = errors.date("toOn", toOn);
        if (errors.of("fromOn") == null && errors.of("toOn") == null && to.isBefore(from)) {
            errors.add("toOn", "listening.calendar.backwards");
        }
        String address = errors.optionalLink("url", url, 1_000);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Content(called, from, to, address));
    }
}
