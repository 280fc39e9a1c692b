package se.arbetsro.assessment.web.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.assessment.domain.checklist.ChecklistAnswer;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.Stand;
import se.arbetsro.assessment.domain.checklist.YearOfAnswers;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.web.FormErrors;

/**
 * The checklist as it is filled in: {@code stand-<key>} and {@code comment-<key>} for each item.
 */
public record ChecklistForm(Map<String, String> typed) {

    static ChecklistForm of(@Nullable YearOfAnswers saved, String key) {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", key);
        fields.put("version", saved == null ? "0" : Long.toString(saved.version()));
        if (saved != null) {
            for (YearOfAnswers.Answered one : saved.answers()) {
                if (one.stand() != null) {
                    fields.put("stand-" + one.key(), one.stand().name());
                }
                if (one.comment() != null) {
                    fields.put("comment-" + one.key(), one.comment());
                }
            }
        }
        return new ChecklistForm(fields);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    Writing writing() {
        return new Writing(
                Typed.version(typed.get("version")), Typed.id(typed.get("key")).orElse(null));
    }

    boolean done() {
        return typed.containsKey("done");
    }

    List<ChecklistAnswer> parse(FormErrors errors, List<ChecklistQueries.Item> items) {
        List<ChecklistAnswer> answers = new ArrayList<>();
        for (ChecklistQueries.Item item : items) {
            String stand = "stand-" + item.key();
            String comment = "comment-" + item.key();
            Stand chosen = errors.optionalChoice(stand, typed.get(stand), Stand.class);
            String words =
                    errors.optionalText(comment, typed.get(comment), ChecklistAnswer.LONGEST);
            if (words != null && IdentityNumbers.in(words)) {
                errors.add(comment, "assessment.answer.form.identityNumber");
            }
            if (done() && chosen == null) {
                errors.add(stand, "assessment.answer.form.needRequired");
            }
            answers.add(new ChecklistAnswer(item.id(), chosen, words));
        }
        return answers;
    }
}
