package se.arbetsro.assessment.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.meeting.MarkedArea;
import se.arbetsro.assessment.domain.meeting.MeetingRow;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.QrPicture;
import se.arbetsro.platform.web.Shell;

/**
 * The screen in the room: how to mark, how many have, and what came of it.
 *
 * @param meeting null when there is none yet
 * @param lenses what to ask of each area that is chosen
 * @param address where a phone goes, in full; empty when marking is not open
 * @param qr the same as a picture; null when marking is not open
 * @param smallest of fewer than this nothing is told
 */
public record MeetingPage(
        Shell shell,
        AnalysisHead analysis,
        @Nullable MeetingRow meeting,
        List<AreaRow> areas,
        List<Lens> lenses,
        String address,
        @Nullable QrPicture qr,
        int smallest,
        FormErrors errors)
        implements Page {

    private static final int SUGGESTED = 3;

    public String path() {
        return "/analyses/" + analysis.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(analysis.unit(), path() + "/areas"));
    }

    public boolean writable() {
        return analysis.open() && analysis.state() == AnalysisState.DRAFT;
    }

    public boolean open() {
        return meeting != null && meeting.open();
    }

    public boolean tooFew() {
        return meeting != null && !meeting.open() && !meeting.told();
    }

    public boolean told() {
        return meeting != null && meeting.told();
    }

    public String code() {
        return meeting == null || meeting.code() == null ? "" : meeting.code().shown();
    }

    /** The address without the code, to type. */
    public String shortAddress() {
        return address.isEmpty()
                ? ""
                : address.substring(address.indexOf("://") + 3, address.lastIndexOf('/'));
    }

    public MeetingCountFragment count() {
        return new MeetingCountFragment(
                shell, analysis.id().value().toString(), meeting == null ? 0 : meeting.phones());
    }

    public String area(AreaRow area) {
        return Words.of(shell, area);
    }

    public String furthest(MarkedArea area) {
        return Counts.of(shell, area.furthest());
    }

    public String mostNeeded(MarkedArea area) {
        return Counts.of(shell, area.mostNeeded());
    }

    public List<Option> choices() {
        return areas.stream().map(area -> Option.of(area.key(), area(area))).toList();
    }

    /** What is ticked: what was chosen before, or the areas that most marked as needed. */
    public List<String> chosen() {
        if (meeting == null) {
            return List.of();
        }
        if (!meeting.discussed().isEmpty()) {
            return areas.stream()
                    .filter(area -> meeting.discussed().contains(area.id()))
                    .map(AreaRow::key)
                    .toList();
        }
        return meeting.areas().stream()
                .filter(one -> one.mostNeeded().from() > 0)
                .limit(SUGGESTED)
                .map(one -> one.area().key())
                .toList();
    }

    public boolean discussing() {
        return meeting != null && !meeting.discussed().isEmpty();
    }
}
