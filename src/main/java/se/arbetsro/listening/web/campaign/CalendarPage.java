package se.arbetsro.listening.web.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.campaign.SurveyCalendar.Occasion;
import se.arbetsro.listening.web.SurveyTabs;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * When people are asked in a year, by us and by others.
 *
 * @param around what comes in the year or close to it, so that collisions across its ends show
 */
public record CalendarPage(Shell shell, int year, List<Occasion> around, boolean editable)
        implements Page {

    public List<NavigationFamily.Item> tabs() {
        return SurveyTabs.of(shell, CampaignWords.CALENDAR);
    }

    /** Those in the year itself. */
    public List<Occasion> occasions() {
        return around.stream()
                .filter(one -> one.fromOn().getYear() <= year && one.toOn().getYear() >= year)
                .toList();
    }

    public String days(Occasion one) {
        return shell.date(one.fromOn()) + " – " + shell.date(one.toOn());
    }

    public String asks(Occasion one) {
        return one.unit() == null ? shell.t("listening.calendar.others") : one.unit();
    }

    public @Nullable String href(Occasion one) {
        if (one.campaign() != null) {
            return CampaignWords.CAMPAIGNS + "/" + one.campaign();
        }
        return editable ? CampaignWords.CALENDAR + "/" + one.other() : one.url();
    }

    /** What comes too close to it, in words. */
    public List<String> near(Occasion one) {
        return around.stream()
                .filter(other -> !other.equals(one) && other.meets(one))
                .map(Occasion::name)
                .distinct()
                .toList();
    }

    public String of(int other) {
        return CampaignWords.CALENDAR + "?year=" + other;
    }
}
