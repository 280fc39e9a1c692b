package se.arbetsro.listening.web.instrument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Audience;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Rights;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * What an instrument is called and for whom it is, as typed in Swedish.
 *
 * @param key makes creating happen once
 * @param version the revision that was seen when it is changed
 */
public record InstrumentForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String name,
        @Nullable String audience,
        @Nullable String intro,
        @Nullable String about,
        @Nullable String holder,
        @Nullable String licence,
        @Nullable String url) {

    static InstrumentForm empty(String key) {
        return new InstrumentForm(key, null, "", Audience.EMPLOYEES.name(), "", "", "", "", "");
    }

    static InstrumentForm of(Instrument instrument, long revision) {
        Rights rights = instrument.rights();
        return new InstrumentForm(
                null,
                Long.toString(revision),
                instrument.name().sv(),
                instrument.audience().name(),
                TypedWords.sv(instrument.intro()),
                TypedWords.sv(instrument.about()),
                rights == null ? "" : rights.holder(),
                rights == null ? "" : rights.licence(),
                rights == null ? "" : rights.url());
    }

    long seen() {
        return SeenVersion.of(version);
    }

    /** What the form is about, to tell whether somebody else has changed it. */
    static Object part(Instrument instrument) {
        return of(instrument, 0);
    }

    /** The instrument as the form has it; empty with faults noted when it cannot be. */
    Optional<Instrument> apply(Instrument before, FormErrors errors) {
        String called = errors.text("name", name, 200);
        Audience whom = errors.optionalChoice("audience", audience, Audience.class);
        if (whom == null) {
            errors.add("audience", "platform.form.required");
        }
        String first = errors.optionalText("intro", intro, Instrument.LONGEST_TEXT);
        String purpose = errors.optionalText("about", about, Instrument.LONGEST_TEXT);
        String maker = errors.optionalText("holder", holder, 200);
        String terms = errors.optionalText("licence", licence, 300);
        String address = errors.optionalLink("url", url, 1_000);
        if (maker == null && (terms != null || address != null)) {
            errors.add("holder", "listening.instrument.holderNeeded");
        }
        if (errors.any() || whom == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Instrument(
                        before.name().saidAnew(called),
                        TypedWords.said(before.intro(), first),
                        TypedWords.said(before.about(), purpose),
                        whom,
                        maker == null ? null : new Rights(maker, terms, address, false),
                        before.scales(),
                        before.items(),
                        before.scores()));
    }

    /** A new instrument; empty with faults noted when it cannot be. */
    Optional<Instrument> create(FormErrors errors) {
        return apply(Instrument.named(Words.sv("-"), Audience.EMPLOYEES), errors);
    }
}
