package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
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

    Flash(Messages messages) {
        this.messages = messages;
    }

    private record Said(String key, ArrayList<String> arguments) implements Serializable {}

    void put(HttpServletRequest request, String key, List<Object> arguments) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            ArrayList<String> texts = new ArrayList<>();
            arguments.forEach(argument -> texts.add(argument.toString()));
            session.setAttribute(ATTRIBUTE, new Said(key, texts));
        }
    }

    @Nullable String take(HttpServletRequest request, Language language) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Said said)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return messages.text(language, said.key(), said.arguments().toArray());
    }
}
