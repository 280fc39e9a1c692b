package se.arbetsro.assessment.web.meeting;

import java.util.Collection;
import java.util.List;
import se.arbetsro.assessment.domain.meeting.OpenMarking;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What a phone marks. It begins empty, also when it has been sent before: what someone marked is
 * shown to nobody who holds the phone.
 *
 * @param key by which a phone's ballot counts once
 * @param furthest the keys of the areas that are ticked
 */
public record BallotPage(
        Shell shell,
        OpenMarking marking,
        String key,
        Collection<String> furthest,
        Collection<String> mostNeeded,
        FormErrors errors)
        implements Page {

    public String path() {
        return "/m/" + marking.code().value();
    }

    public List<Option> areas() {
        return marking.areas().stream()
                .map(area -> Option.of(area.key(), Words.of(shell, area)))
                .toList();
    }
}
