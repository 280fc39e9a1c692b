package se.arbetsro.report.domain.contents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.arbetsro.platform.fault.NotFound;

/** The written parts of a report, in the order of an officer report. */
public enum SectionKey {
    PROPOSAL,
    SUMMARY,
    BACKGROUND,
    MATTER,
    STEERING_GROUP,
    THREATS_AND_VIOLENCE,
    CLIENT_SURVEYS,
    PREPARATION,
    VIEWS,
    GENDER_EQUALITY,
    APPENDICES;

    /** As in addresses and the database: {@code gender-equality}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The section in which something that the plan asks to be followed is described, where it is no
     * number.
     *
     * @param indicator the key of what is followed
     */
    public static Optional<SectionKey> describing(String indicator) {
        return switch (indicator) {
            case "threats-and-violence-follow-up" -> Optional.of(THREATS_AND_VIOLENCE);
            case "client-survey-follow-up" -> Optional.of(CLIENT_SURVEYS);
            case "gender-equality-follow-up" -> Optional.of(GENDER_EQUALITY);
            case "steering-group-description" -> Optional.of(STEERING_GROUP);
            default -> Optional.empty();
        };
    }

    /** Whether it stands among what is followed and not under a heading of its own. */
    public boolean isFollowUp() {
        return this == THREATS_AND_VIOLENCE || this == CLIENT_SURVEYS;
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
