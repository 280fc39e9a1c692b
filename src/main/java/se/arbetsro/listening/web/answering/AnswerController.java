package se.arbetsro.listening.web.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.domain.answering.Answering.Outcome;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.answering.RespondentDoor.Visit;
import se.arbetsro.platform.fault.TooMany;
import se.arbetsro.platform.security.GuessLimit;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/**
 * The page on which somebody answers. Nobody is asked who they are; no session, no cookie and no
 * log tells, and what is written stays on the device until it is sent.
 */
@Controller
@OfToday
class AnswerController {

    private static final String PATH = "/answer";

    private final RespondentDoor door;
    private final GuessLimit guesses;

    AnswerController(RespondentDoor door, GuessLimit guessedBallots) {
        this.door = door;
        this.guesses = guessedBallots;
    }

    /** For those who have a code on paper. */
    @Open
    @GetMapping(PATH)
    Html code(
            Shell shell,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String lang) {
        Shell spoken = spoken(shell, lang);
        if (code == null || code.isBlank()) {
            return Html.of(new AnswerCodePage(spoken, "", FormErrors.none(spoken)));
        }
        Optional<BallotToken> token = BallotToken.read(code);
        return token.isPresent()
                ? Html.redirect(PATH + "/" + token.get().value() + query(lang))
                : unknown(spoken, code);
    }

    /** What is promised, how it can be checked, and what it does not protect against. */
    @Open
    @GetMapping(PATH + "/promise")
    Html promise(Shell shell, @RequestParam(required = false) @Nullable String lang) {
        return Html.of(new PromisePage(spoken(shell, lang)));
    }

    @Open
    @GetMapping(PATH + "/{code}")
    Html ask(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            HttpServletRequest request) {
        Shell spoken = spoken(shell, lang);
        Visit visit = byToken(code, request).orElse(null);
        if (visit == null) {
            return unknown(spoken, "");
        }
        if (visit.ballot().used()) {
            return Html.of(new AnswerReceivedPage(spoken, visit.campaign(), false, null));
        }
        return visit.campaign().open()
                ? Html.of(fresh(spoken, visit, lang, PATH + "/" + code))
                : Html.of(new AnswerClosedPage(spoken, visit.campaign()));
    }

    @Open
    @PostMapping(PATH + "/{code}")
    Html send(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            @RequestParam(required = false) @Nullable String submission,
            HttpServletRequest request) {
        Shell spoken = spoken(shell, lang);
        Visit visit = byToken(code, request).orElse(null);
        BallotToken token = BallotToken.read(code).orElse(null);
        if (visit == null || token == null) {
            return unknown(spoken, "");
        }
        String path = PATH + "/" + code;
        return sent(
                spoken,
                visit,
                lang,
                path,
                submission,
                request,
                (number, answer) -> door.take(visit, token, number, answer),
                path + query(lang));
    }

    /** For those who meet a poster or a link. */
    @Open
    @GetMapping(PATH + "/at/{code}")
    Html askAnybody(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            HttpServletRequest request) {
        Shell spoken = spoken(shell, lang);
        Visit visit = guessed(door.byPoster(code), request).orElse(null);
        if (visit == null) {
            return unknown(spoken, "");
        }
        return visit.campaign().open()
                ? Html.of(fresh(spoken, visit, lang, PATH + "/at/" + code))
                : Html.of(new AnswerClosedPage(spoken, visit.campaign()));
    }

    @Open
    @PostMapping(PATH + "/at/{code}")
    Html sendAnybody(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            @RequestParam(required = false) @Nullable String submission,
            HttpServletRequest request) {
        Shell spoken = spoken(shell, lang);
        Visit visit = guessed(door.byPoster(code), request).orElse(null);
        if (visit == null) {
            return unknown(spoken, "");
        }
        String path = PATH + "/at/" + code;
        return sent(
                spoken,
                visit,
                lang,
                path,
                submission,
                request,
                (number, answer) -> door.takeFromAnybody(visit, number, answer),
                path + "/received" + query(lang));
    }

    /** The thanks to one of many at a poster: from here the next can begin. */
    @Open
    @GetMapping(PATH + "/at/{code}/received")
    Html received(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            HttpServletRequest request) {
        Shell spoken = spoken(shell, lang);
        return guessed(door.byPoster(code), request)
                .map(visit ->
                        Html.of(
                                new AnswerReceivedPage(
                                        spoken,
                                        visit.campaign(),
                                        false,
                                        PATH + "/at/" + code + query(lang))))
                .orElseGet(() -> unknown(spoken, ""));
    }

    /** What is done with an answer that is whole. */
    @FunctionalInterface
    private interface Taking {
        Outcome take(UUID submission, Answer answer);
    }

    private static Html sent(
            Shell shell,
            Visit visit,
            String lang,
            String path,
            @Nullable String submission,
            HttpServletRequest request,
            Taking taking,
            String thanks) {
        if (!visit.campaign().open()) {
            return Html.of(new AnswerClosedPage(shell, visit.campaign()));
        }
        Map<String, List<String>> fields = SentAnswer.fields(request.getParameterMap());
        FormErrors errors = new FormErrors(shell);
        UUID number = number(submission);
        Answer answer =
                SentAnswer.read(
                                visit.campaign(),
                                visit.ballot().group(),
                                visit.ballot().role(),
                                fields,
                                errors)
                        .orElse(null);
        if (answer == null) {
            return Html.invalid(
                    new AnswerPage(
                            shell,
                            visit.campaign(),
                            visit.ballot().role(),
                            lang,
                            path,
                            number,
                            fields,
                            errors));
        }
        return switch (taking.take(number, answer)) {
            case TAKEN, REPEATED -> Html.redirect(thanks);
            case USED -> Html.of(new AnswerReceivedPage(shell, visit.campaign(), true, null));
            case NOT_OPEN -> Html.of(new AnswerClosedPage(shell, visit.campaign()));
        };
    }

    private static UUID number(@Nullable String submission) {
        try {
            return submission == null ? UUID.randomUUID() : UUID.fromString(submission);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static AnswerPage fresh(Shell shell, Visit visit, String lang, String path) {
        return new AnswerPage(
                shell,
                visit.campaign(),
                visit.ballot().role(),
                lang,
                path,
                UUID.randomUUID(),
                Map.of(),
                FormErrors.none(shell));
    }

    private Optional<Visit> byToken(String code, HttpServletRequest request) {
        return guessed(BallotToken.read(code).flatMap(door::byToken), request);
    }

    private Optional<Visit> guessed(Optional<Visit> visit, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (guesses.refuses(address)) {
            throw new TooMany();
        }
        if (visit.isEmpty()) {
            guesses.wrong(address);
        }
        return visit;
    }

    private static Html unknown(Shell shell, String code) {
        FormErrors errors = new FormErrors(shell);
        errors.add("code", "listening.answer.unknownCode");
        return Html.invalid(new AnswerCodePage(shell, code, errors));
    }

    private static Shell spoken(Shell shell, @Nullable String lang) {
        return lang == null ? shell : shell.speaking(Language.of(lang));
    }

    private static String query(@Nullable String lang) {
        return lang == null || lang.equals(Words.SWEDISH) || !lang.matches("[a-z]{2,3}")
                ? ""
                : "?lang=" + lang;
    }
}
