package se.arbetsro.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was just done, kept by the browser until the next page has said it. Kept in the session it
 * would make the database wait for its disk twice more for each thing that is saved. The cookie is
 * signed with the id of the session, which only the browser and the server know: nobody else can
 * put words or a way back there.
 */
@Component
class Flash {

    /** No browser keeps a longer cookie. */
    private static final int LONGEST = 3_800;

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final String TAKEN = Flash.class.getName();
    private static final String SIGNED_BY = "HmacSHA256";

    private final Messages messages;
    private final JsonMapper json;
    private final Clock clock;
    private final boolean https;
    private final String cookie;

    Flash(
            Messages messages,
            JsonMapper json,
            Clock clock,
            @Value("${arbetsro.https}") boolean https) {
        this.messages = messages;
        this.json = json;
        this.clock = clock;
        this.https = https;
        this.cookie = https ? "__Host-arbetsro-said" : "arbetsro-said";
    }

    private record Said(
            String key, List<Object> arguments, Tone tone, @Nullable Undo undo, Instant at) {

        Said {
            // A cookie of an earlier release has none: then nothing is said.
            Objects.requireNonNull(tone);
        }

        @Nullable Undo undoAt(Instant now) {
            return now.isAfter(at.plus(Undo.OFFERED)) ? null : undo;
        }
    }

    void put(
            HttpServletRequest request,
            HttpServletResponse response,
            String key,
            List<Object> arguments,
            Tone tone,
            @Nullable Undo undo) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        // Numbers stay numbers: the words around them depend on how many there are.
        List<Object> words =
                arguments.stream()
                        .<Object>map(one -> one instanceof Number ? one : one.toString())
                        .toList();
        Said said = new Said(key, words, tone, undo, clock.instant());
        String value = signed(said, session.getId());
        if (value.length() > LONGEST && undo != null) {
            // A way back that carries a long text has no room; what was done is said nevertheless.
            value = signed(new Said(key, words, tone, null, said.at()), session.getId());
        }
        if (value.length() <= LONGEST) {
            set(response, value, KEPT);
            request.removeAttribute(TAKEN);
        }
    }

    Notice take(HttpServletRequest request, Language language) {
        HttpSession session = request.getSession(false);
        Cookie sent = WebUtils.getCookie(request, cookie);
        if (sent == null) {
            return Notice.NOTHING;
        }
        request.setAttribute(TAKEN, true);
        Said said = session == null ? null : read(sent.getValue(), session.getId());
        return said == null
                ? Notice.NOTHING
                : new Notice(
                        messages.text(language, said.key(), said.arguments().toArray()),
                        said.tone(),
                        said.undoAt(clock.instant()));
    }

    /** Lets the browser forget what has been taken. */
    void forgetTaken(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(TAKEN) != null) {
            set(response, "", Duration.ZERO);
        }
    }

    private void set(HttpServletResponse response, String value, Duration kept) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Lax")
                        .maxAge(kept)
                        .build()
                        .toString());
    }

    private String signed(Said said, String session) {
        String body = encoded(json.writeValueAsBytes(said));
        return body + "." + encoded(signature(body, session));
    }

    private @Nullable Said read(String value, String session) {
        int point = value.lastIndexOf('.');
        if (point < 0) {
            return null;
        }
        String body = value.substring(0, point);
        try {
            byte[] claimed = Base64.getUrlDecoder().decode(value.substring(point + 1));
            return MessageDigest.isEqual(claimed, signature(body, session))
                    ? json.readValue(Base64.getUrlDecoder().decode(body), Said.class)
                    : null;
        } catch (IllegalArgumentException | JacksonException e) {
            return null;
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] signature(String body, String session) {
        try {
            Mac mac = Mac.getInstance(SIGNED_BY);
            mac.init(new SecretKeySpec(session.getBytes(StandardCharsets.UTF_8), SIGNED_BY));
            return mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
