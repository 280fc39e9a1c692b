package se.arbetsro.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Shell;

/**
 * What a module adds to the page of a unit: its local plan, its analyses, its figures. Higher
 * modules implement it as beans; each gives only what the current viewer may see.
 */
public interface UnitPageSection {

    /**
     * One line of the section.
     *
     * @param note such as a status or a date; null for nothing
     */
    record Line(String text, String href, @Nullable String note) {}

    /** Where it stands among the others; small ones first. */
    int order();

    /** The key of its heading. */
    String title();

    /** What there is at the unit on {@link Shell#day()}; nothing when empty. */
    List<Line> linesFor(UnitId unit, Shell shell);
}
