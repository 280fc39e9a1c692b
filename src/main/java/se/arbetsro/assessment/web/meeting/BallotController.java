package se.arbetsro.assessment.web.meeting;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.meeting.BallotKey;
import se.arbetsro.assessment.domain.meeting.MeetingCode;
import se.arbetsro.assessment.domain.meeting.OpenMarking;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.fault.TooMany;
import se.arbetsro.platform.security.GuessLimit;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/**
 * The phone of an employee at a meeting: nobody is asked who they are, and nothing is kept that
 * could tell. The one cookie holds the random key of this phone's ballot for this meeting, so that
 * the page opened again is the same ballot and not a second one.
 */
@Controller
@OfToday
class BallotController {

    private static final String COOKIE = "arbetsro-ballot";
    private static final Duration KEPT = Duration.ofHours(3);

    private final PhoneDoor door;
    private final GuessLimit guesses;
    private final boolean https;

    BallotController(
            PhoneDoor door,
            GuessLimit guessedMeetingCodes,
            @Value("${arbetsro.https}") boolean https) {
        this.door = door;
        this.guesses = guessedMeetingCodes;
        this.https = https;
    }

    @Open
    @GetMapping("/m")
    Html code(
            Shell shell,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String lang) {
        Shell spoken = spoken(shell, lang);
        if (code == null || code.isBlank()) {
            return Html.of(new BallotCodePage(spoken, "", FormErrors.none(spoken)));
        }
        Optional<MeetingCode> read = MeetingCode.read(code);
        return read.isPresent()
                ? Html.redirect("/m/" + read.get().value() + query(spoken))
                : unknown(spoken, code);
    }

    @Open
    @GetMapping("/m/{code}")
    Html ballot(
            Shell shell,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        Shell spoken = spoken(shell, lang);
        OpenMarking marking = find(code, request).orElse(null);
        if (marking == null) {
            return unknown(spoken, code);
        }
        BallotKey key = held(request).orElseGet(BallotKey::random);
        response.addCookie(cookie(marking.code(), key.value(), KEPT));
        return Html.of(
                new BallotPage(
                        spoken,
                        marking,
                        key.value(),
                        List.of(),
                        List.of(),
                        FormErrors.none(spoken)));
    }

    @Open
    @PostMapping("/m/{code}")
    Html cast(
            Shell shell,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable List<String> furthest,
            @RequestParam(required = false) @Nullable List<String> mostNeeded,
            HttpServletRequest request) {
        Shell spoken = spoken(shell, lang);
        OpenMarking marking = find(code, request).orElse(null);
        if (marking == null) {
            return unknown(spoken, code);
        }
        List<String> far = furthest == null ? List.of() : furthest;
        List<String> needed = mostNeeded == null ? List.of() : mostNeeded;
        FormErrors errors = new FormErrors(spoken);
        check(errors, far, needed);
        BallotKey ballot = BallotKey.read(key).orElseGet(BallotKey::random);
        if (errors.any()) {
            return Html.invalid(
                    new BallotPage(spoken, marking, ballot.value(), far, needed, errors));
        }
        boolean taken =
                door.cast(marking.code(), ballot, areas(marking, far), areas(marking, needed));
        return taken
                ? Html.redirect("/m/" + marking.code().value() + "/sent" + query(spoken))
                : unknown(spoken, code);
    }

    @Open
    @GetMapping("/m/{code}/sent")
    Html sent(
            Shell shell,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lang) {
        Shell spoken = spoken(shell, lang);
        return MeetingCode.read(code)
                .map(read -> Html.of(new BallotSentPage(spoken, read.value())))
                .orElseGet(() -> unknown(spoken, code));
    }

    /** Lets another person mark on the same phone: a ballot of their own. */
    @Open
    @PostMapping("/m/{code}/next")
    Html next(
            Shell shell,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletResponse response) {
        Shell spoken = spoken(shell, lang);
        MeetingCode read = MeetingCode.read(code).orElse(null);
        if (read == null) {
            return unknown(spoken, code);
        }
        response.addCookie(cookie(read, "", Duration.ZERO));
        return Html.redirect("/m/" + read.value() + query(spoken));
    }

    private Optional<OpenMarking> find(String code, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (guesses.refuses(address)) {
            throw new TooMany();
        }
        Optional<OpenMarking> marking = MeetingCode.read(code).flatMap(door::open);
        if (marking.isEmpty()) {
            guesses.wrong(address);
        }
        return marking;
    }

    private static void check(FormErrors errors, List<String> far, List<String> needed) {
        if (far.size() > OpenMarking.MOST) {
            errors.add("furthest", "assessment.ballot.tooMany", far.size());
        }
        if (needed.size() > OpenMarking.MOST) {
            errors.add("mostNeeded", "assessment.ballot.tooMany", needed.size());
        }
        if (far.isEmpty() && needed.isEmpty()) {
            errors.add("furthest", "assessment.ballot.none");
        }
    }

    private static List<AreaId> areas(OpenMarking marking, List<String> keys) {
        return marking.areas().stream()
                .filter(area -> keys.contains(area.key()))
                .map(AreaRow::id)
                .toList();
    }

    private static Html unknown(Shell shell, String code) {
        FormErrors errors = new FormErrors(shell);
        errors.add("code", "assessment.ballot.unknown");
        return Html.invalid(new BallotCodePage(shell, code, errors));
    }

    private static Shell spoken(Shell shell, @Nullable String lang) {
        return lang == null ? shell : shell.speaking(Language.of(lang));
    }

    private static String query(Shell shell) {
        return "?lang=" + shell.lang();
    }

    private static Optional<BallotKey> held(HttpServletRequest request) {
        Cookie sent = WebUtils.getCookie(request, COOKIE);
        return sent == null ? Optional.empty() : BallotKey.read(sent.getValue());
    }

    private Cookie cookie(MeetingCode code, String value, Duration kept) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/m/" + code.value());
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
