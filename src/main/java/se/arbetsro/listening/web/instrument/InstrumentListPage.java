package se.arbetsro.listening.web.instrument;

import java.util.List;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.web.SurveyTabs;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The instruments with which one can ask.
 *
 * @param q what is searched for
 * @param ready how many of those that come with the program have not been taken up
 * @param editable whether the viewer may write instruments
 */
public record InstrumentListPage(
        Shell shell,
        List<InstrumentVersion.Line> instruments,
        String q,
        int ready,
        boolean editable)
        implements Page {

    public List<NavigationFamily.Item> tabs() {
        return SurveyTabs.of(shell, InstrumentWords.LIST);
    }

    public String href(InstrumentVersion.Line one) {
        return InstrumentWords.href(one.id());
    }

    public String audience(InstrumentVersion.Line one) {
        return InstrumentWords.audience(shell, one.audience());
    }

    /** Which version can be asked and whether another is under way. */
    public String state(InstrumentVersion.Line one) {
        Integer fixed = one.fixed();
        if (fixed == null) {
            return shell.t("listening.instrument.draft");
        }
        return one.draft()
                ? shell.t("listening.instrument.fixedAndDraft", fixed)
                : shell.t("listening.instrument.version", fixed);
    }
}
