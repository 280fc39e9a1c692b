package se.arbetsro.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Shell;

/**
 * What stands behind a change set, such as the decision that it carries out. Higher modules
 * implement it as beans; each tells only what the current viewer may know.
 */
public interface ChangeSetBackground {

    /**
     * One thing behind a change set.
     *
     * @param warning what should be done before the change set is carried out, which it does not
     *     hinder; null for nothing
     */
    record Line(String text, String href, @Nullable String warning) {}

    List<Line> behind(UUID changeSet, Shell shell);
}
