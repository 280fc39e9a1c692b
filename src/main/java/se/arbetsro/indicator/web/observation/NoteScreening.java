package se.arbetsro.indicator.web.observation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.disclosure.Screening;
import se.arbetsro.disclosure.Screening.Found;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/**
 * Asks whoever writes beside figures about people to look again at what may tell of one of them.
 * She decides: what a word means no program knows. That she was asked is not kept.
 */
@Component
public class NoteScreening {

    /** The field of the tick that nobody can be recognised. */
    public static final String TICK = "nobodyRecognised";

    private final JdbcClient jdbc;

    NoteScreening(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a fault at the tick unless it is set or there is nothing to ask. */
    public void screen(
            FormErrors errors,
            Shell shell,
            Definition definition,
            @Nullable String text,
            @Nullable String ticked) {
        screen(errors, shell, definition, TICK, text, ticked);
    }

    /**
     * @param field of the tick, where a form has several
     */
    public void screen(
            FormErrors errors,
            Shell shell,
            Definition definition,
            String field,
            @Nullable String text,
            @Nullable String ticked) {
        if (!definition.aboutPeople() || text == null || text.isBlank() || "true".equals(ticked)) {
            return;
        }
        List<Found> found = Screening.of(text, people(text));
        if (!found.isEmpty()) {
            errors.add(field, "indicator.screening", words(shell, found));
        }
    }

    private static String words(Shell shell, List<Found> found) {
        return found.stream()
                .map(one ->
                        shell.t("indicator.screening.found", one.words(), kind(shell, one.kind())))
                .collect(Collectors.joining(", "));
    }

    private static String kind(Shell shell, Screening.Kind kind) {
        return switch (kind) {
            case NAME -> shell.t("indicator.screening.NAME");
            case CONTACT -> shell.t("indicator.screening.CONTACT");
            case HEALTH -> shell.t("indicator.screening.HEALTH");
            case PERSON -> shell.t("indicator.screening.PERSON");
            case CASE -> shell.t("indicator.screening.CASE");
        };
    }

    /** Those who work here whose whole names stand in the text. */
    @Transactional(readOnly = true)
    public List<String> people(String text) {
        return jdbc.sql(
                        """
                        select distinct name from organisation.person_name
                        where name is not null and position(lower(name) in lower(:text)) > 0 limit 20
                        """)
                .param("text", text)
                .query(String.class)
                .list();
    }
}
