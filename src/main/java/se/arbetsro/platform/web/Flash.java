package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** What was just done, kept in the session until the next page has said it. */
@Component
class Flash {

    private static final String ATTRIBUTE = "flash";

    private final Messages messages;
    private final Clock clock;

    Flash(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param action where the form to take it back goes; null when it cannot be
     * @param fields of that form, names and values in turn
     */
    private record Said(
            String key,
            ArrayList<String> arguments,
            @Nullable String action,
            ArrayList<String> fields,
            Instant at)
            implements Serializable {

        @Nullable Undo undo(Instant now) {
            if (action == null || now.isAfter(at.plus(Undo.OFFERED))) {
                return null;
            }
            List<Undo.Field> read = new ArrayList<>();
            for (int i = 0; i < fields.size(); i += 2) {
                read.add(new Undo.Field(fields.get(i), fields.get(i + 1)));
            }
            return new Undo(action, read);
        }
    }

    /** What a page says once; nothing at all is both null. */
    record Told(@Nullable String text, @Nullable Undo undo) {

        static final Told NOTHING = new Told(null, null);
    }

    void put(HttpServletRequest request, String key, List<Object> arguments, @Nullable Undo undo) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            ArrayList<String> texts = new ArrayList<>();
            arguments.forEach(argument -> texts.add(argument.toString()));
            ArrayList<String> fields = new ArrayList<>();
            if (undo != null) {
                undo.fields()
                        .forEach(field -> {
                            fields.add(field.name());
                            fields.add(field.value());
                        });
            }
            session.setAttribute(
                    ATTRIBUTE,
                    new Said(
                            key,
                            texts,
                            undo == null ? null : undo.action(),
                            fields,
                            clock.instant()));
        }
    }

    Told take(HttpServletRequest request, Language language) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Said said)) {
            return Told.NOTHING;
        }
        session.removeAttribute(ATTRIBUTE);
        return new Told(
                messages.text(language, said.key(), said.arguments().toArray()),
                said.undo(clock.instant()));
    }
}
