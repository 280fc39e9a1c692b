package se.arbetsro.plan.web.expectation;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.expectation.Expectation;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.domain.expectation.ExpectationContent;
import se.arbetsro.platform.web.FormErrors;

/** What an area normally asks of a service line, as it is typed; no choice says nothing. */
public record ExpectationForm(
        @Nullable String version,
        @Nullable String expectation,
        @Nullable String text,
        @Nullable String textEn) {

    static ExpectationForm of(ExpectationCell cell) {
        return new ExpectationForm(
                Long.toString(cell.version()),
                cell.usual() == null ? "" : cell.usual().name(),
                cell.textSv(),
                cell.textEn());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Nullable ExpectationContent content(FormErrors errors) {
        Expectation chosen = errors.optionalChoice("expectation", expectation, Expectation.class);
        String swedish = errors.optionalText("text", text, 1_000);
        String english = errors.optionalText("textEn", textEn, 1_000);
        if (english != null && swedish == null) {
            errors.add("text", "plan.expectation.swedishFirst");
        }
        return chosen == null ? null : new ExpectationContent(chosen, swedish, english);
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
