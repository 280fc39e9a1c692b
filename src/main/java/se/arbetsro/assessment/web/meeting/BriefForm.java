package se.arbetsro.assessment.web.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.meeting.BriefAnswer;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.web.FormErrors;

/**
 * The page of brief answers as it is typed: for each area {@code need-<key>}, {@code line-<key>}
 * and {@code versions-<key>}, which are those of its service lines in their order.
 */
public record BriefForm(Map<String, String> typed) {

    static final int LONGEST = 300;

    static BriefForm of(Work work, String key) {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", key);
        for (Work.Area area : work.brief()) {
            AnswerContent content = content(area).orElseGet(() -> AnswerContent.blank("sv"));
            fields.put(need(area), Optional.ofNullable(content.need()).map(Enum::name).orElse(""));
            fields.put(line(area), Objects.requireNonNullElse(words(content), ""));
            fields.put(
                    versions(area),
                    area.lines().stream()
                            .map(line -> Long.toString(version(line.answer())))
                            .collect(Collectors.joining(".")));
        }
        return new BriefForm(fields);
    }

    /**
     * What stands in one line for the whole area; empty when its service lines differ or more has
     * been written than a line holds: then the area is left to its own forms.
     */
    static Optional<AnswerContent> content(Work.Area area) {
        List<AnswerContent> written =
                area.lines().stream()
                        .map(line ->
                                line.answer() == null
                                        ? AnswerContent.blank("sv")
                                        : line.answer().content())
                        .distinct()
                        .toList();
        return written.size() == 1 && isBrief(written.getFirst())
                ? Optional.of(written.getFirst())
                : Optional.empty();
    }

    private static boolean isBrief(AnswerContent content) {
        String words = words(content);
        return (words == null || (words.length() <= LONGEST && !words.contains("\n")))
                && content.equals(content(content.need(), words, content.lang()));
    }

    private static @Nullable String words(AnswerContent content) {
        return switch (content.need()) {
            case YES -> content.what();
            case NOT_NEEDED -> content.because();
            case UNDER_WAY -> content.situation();
            case null -> content.situation();
        };
    }

    private static AnswerContent content(@Nullable Need need, @Nullable String words, String lang) {
        return new AnswerContent(
                need,
                need == Need.NOT_NEEDED ? words : null,
                need == Need.UNDER_WAY || need == null ? words : null,
                need == Need.YES ? words : null,
                null,
                null,
                lang);
    }

    private static long version(@Nullable AnswerRow answer) {
        return answer == null ? 0 : answer.version();
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    @Nullable UUID key() {
        return Typed.id(typed.get("key")).orElse(null);
    }

    /**
     * @param finished whether a choice must come with the line that it asks for
     */
    List<BriefAnswer> parse(FormErrors errors, Work work, boolean finished) {
        List<BriefAnswer> answers = new ArrayList<>();
        for (Work.Area area : work.brief()) {
            if (content(area).isEmpty() || !typed.containsKey(line(area))) {
                continue;
            }
            Need need = errors.optionalChoice(need(area), typed.get(need(area)), Need.class);
            String words = errors.optionalText(line(area), typed.get(line(area)), LONGEST);
            if (words != null && IdentityNumbers.in(words)) {
                errors.add(line(area), "assessment.answer.form.identityNumber");
            }
            if (finished && words == null && (need == Need.YES || need == Need.NOT_NEEDED)) {
                errors.add(
                        line(area),
                        need == Need.YES
                                ? "assessment.answer.form.whatRequired"
                                : "assessment.answer.form.becauseRequired");
            }
            answers.add(
                    new BriefAnswer(
                            area.row().id(),
                            lines(area),
                            content(need, words, errors.shell().lang())));
        }
        return answers;
    }

    private List<BriefAnswer.Line> lines(Work.Area area) {
        String[] seen = value(versions(area)).split("\\.", -1);
        List<BriefAnswer.Line> lines = new ArrayList<>();
        for (int i = 0; i < area.lines().size(); i++) {
            lines.add(
                    new BriefAnswer.Line(
                            area.lines().get(i).key(),
                            Typed.version(i < seen.length ? seen[i] : "")));
        }
        return lines;
    }

    static String need(Work.Area area) {
        return "need-" + area.row().key();
    }

    static String line(Work.Area area) {
        return "line-" + area.row().key();
    }

    static String versions(Work.Area area) {
        return "versions-" + area.row().key();
    }
}
