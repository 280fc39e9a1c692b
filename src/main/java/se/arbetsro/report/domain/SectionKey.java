package se.arbetsro.report.domain;

import java.util.Arrays;
import java.util.Locale;
import se.arbetsro.platform.fault.NotFound;

/** The written parts of a report, in the order of an officer report. */
public enum SectionKey {
    PROPOSAL,
    SUMMARY,
    BACKGROUND,
    MATTER,
    STEERING_GROUP,
    PREPARATION,
    VIEWS,
    GENDER_EQUALITY,
    APPENDICES;

    /** As in addresses and the database: {@code gender-equality}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws NotFound for any other text
     */
    public static SectionKey of(String code) {
        return Arrays.stream(values())
                .filter(key -> key.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
