package se.arbetsro.listening.web.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.domain.answering.Answering.Outcome;
import se.arbetsro.listening.domain.answering.AskedCampaign;
import se.arbetsro.listening.domain.answering.Ballot;
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
        return asked(shell, lang, byToken(code, request));
    }

    @Open
    @PostMapping(PATH + "/{code}")
    Html send(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            @RequestParam(required = false) @Nullable String submission,
            HttpServletRequest request) {
        return sent(shell, lang, submission, request, byToken(code, request));
    }

    /** For those who meet a poster or a link. */
    @Open
    @GetMapping(PATH + "/at/{code}")
    Html askAnybody(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            HttpServletRequest request) {
        return asked(shell, lang, byPoster(code, request));
    }

    @Open
    @PostMapping(PATH + "/at/{code}")
    Html sendAnybody(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = Words.SWEDISH) String lang,
            @RequestParam(required = false) @Nullable String submission,
            HttpServletRequest request) {
        return sent(shell, lang, submission, request, byPoster(code, request));
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
        return byPoster(code, request)
                .map(way ->
                        Html.of(
                                new AnswerReceivedPage(
                                        spoken, way.campaign(), false, way.path() + query(lang))))
                .orElseGet(() -> unknown(spoken, ""));
    }

    /** What is done with an answer that is whole. */
    @FunctionalInterface
    private interface Taking {
        Outcome take(UUID submission, Answer answer);
    }

    /**
     * How somebody came to a survey: with a ballot, or past a poster.
     *
     * @param path of the page on which it is answered
     * @param thanks where it leads on
     */
    private record Way(Visit visit, String path, Taking taking, String thanks) {

        AskedCampaign campaign() {
            return visit.campaign();
        }

        /** The language that was asked for, or Swedish where nothing is said in it. */
        String language(String wanted) {
            return campaign().instrument().languages().contains(wanted) ? wanted : Words.SWEDISH;
        }
    }

    private Optional<Way> byToken(String code, HttpServletRequest request) {
        return BallotToken.read(code)
                .flatMap(token ->
                        guessed(() -> door.byToken(token), request)
                                .map(visit -> {
                                    String path = PATH + "/" + token.value();
                                    return new Way(
                                            visit,
                                            path,
                                            (number, answer) ->
                                                    door.take(visit, token, number, answer),
                                            path);
                                }));
    }

    private Optional<Way> byPoster(String code, HttpServletRequest request) {
        return guessed(() -> door.byPoster(code), request)
                .map(visit -> {
                    String path = PATH + "/at/" + code;
                    return new Way(
                            visit,
                            path,
                            (number, answer) -> door.takeFromAnybody(visit, number, answer),
                            path + "/received");
                });
    }

    private static Html asked(Shell shell, String lang, Optional<Way> found) {
        Shell spoken = spoken(shell, lang);
        if (found.isEmpty()) {
            return unknown(spoken, "");
        }
        Way way = found.get();
        if (way.visit().ballot().used()) {
            return Html.of(new AnswerReceivedPage(spoken, way.campaign(), false, null));
        }
        return way.campaign().open()
                ? Html.of(
                        page(
                                spoken,
                                way,
                                lang,
                                UUID.randomUUID(),
                                Map.of(),
                                FormErrors.none(spoken)))
                : Html.of(new AnswerClosedPage(spoken, way.campaign()));
    }

    private static AnswerPage page(
            Shell spoken,
            Way way,
            String lang,
            UUID number,
            Map<String, List<String>> fields,
            FormErrors errors) {
        return new AnswerPage(
                spoken,
                way.campaign(),
                way.visit().ballot().role(),
                way.language(lang),
                way.path(),
                number,
                fields,
                errors);
    }

    private static Html sent(
            Shell shell,
            String lang,
            @Nullable String submission,
            HttpServletRequest request,
            Optional<Way> found) {
        Shell spoken = spoken(shell, lang);
        if (found.isEmpty()) {
            return unknown(spoken, "");
        }
        Way way = found.get();
        if (!way.campaign().open()) {
            return Html.of(new AnswerClosedPage(spoken, way.campaign()));
        }
        Map<String, List<String>> fields = SentAnswer.fields(request.getParameterMap());
        FormErrors errors = new FormErrors(spoken);
        UUID number = number(submission);
        Ballot ballot = way.visit().ballot();
        Answer answer =
                SentAnswer.read(way.campaign(), ballot.group(), ballot.role(), fields, errors)
                        .orElse(null);
        if (answer == null) {
            return Html.invalid(page(spoken, way, lang, number, fields, errors));
        }
        return switch (way.taking().take(number, answer)) {
            case TAKEN, REPEATED -> Html.redirect(way.thanks() + query(lang));
            case USED -> Html.of(new AnswerReceivedPage(spoken, way.campaign(), true, null));
            case NOT_OPEN -> Html.of(new AnswerClosedPage(spoken, way.campaign()));
        };
    }

    private static UUID number(@Nullable String submission) {
        try {
            return submission == null ? UUID.randomUUID() : UUID.fromString(submission);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private Optional<Visit> guessed(Supplier<Optional<Visit>> visits, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (guesses.refuses(address)) {
            throw new TooMany();
        }
        Optional<Visit> visit = visits.get();
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
