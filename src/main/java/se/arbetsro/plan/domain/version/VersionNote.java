package se.arbetsro.plan.domain.version;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.platform.text.Text2;

/**
 * What is odd or not known about a version.
 *
 * @param source the key of what it was taken from; null when nobody is quoted
 */
@Table(schema = "plan", name = "plan_version_note")
public record VersionNote(String textSv, @Nullable String textEn, @Nullable String source) {

    public Text2 text() {
        return new Text2(textSv, textEn);
    }
}
