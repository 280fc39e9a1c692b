package se.arbetsro.listening.web.answering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.listening.domain.answering.AskedCampaign;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.asking.AskedItem;
import se.arbetsro.listening.web.asking.Asking;
import se.arbetsro.listening.web.asking.Languages;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form that a respondent fills in.
 *
 * @param shell speaks the language chosen, or Swedish where the page's own words are in no other
 * @param language of the items
 * @param path where it is sent
 * @param submission makes sending happen once
 * @param given what has been filled in, by field
 */
public record AnswerPage(
        Shell shell,
        AskedCampaign campaign,
        GroupRole role,
        String language,
        String path,
        UUID submission,
        Map<String, List<String>> given,
        FormErrors errors)
        implements Page {

    /** Another language to answer in. */
    public record Tongue(String code, String name, String href) {}

    public String title() {
        return campaign.instrument().name().in(language);
    }

    public String intro() {
        Words intro = campaign.instrument().intro();
        return intro == null ? "" : intro.in(language);
    }

    public String direction() {
        return Languages.direction(language);
    }

    public List<AskedItem> items() {
        List<Option> areas =
                campaign.areas().stream()
                        .map(one -> Option.of(one.area().value().toString(), shell.in(one.name())))
                        .toList();
        return new Asking(shell, campaign.instrument(), language, areas).itemsFor(role);
    }

    /** Whether what is written may be kept on the device: not where many use the same. */
    public boolean keepsDraft() {
        return campaign.recruitment() == Recruitment.INVITED;
    }

    public List<Tongue> tongues() {
        return campaign.instrument().languages().stream()
                .filter(code -> !code.equals(language))
                .map(code ->
                        new Tongue(
                                code,
                                Languages.ownName(code),
                                path + (code.equals(Words.SWEDISH) ? "" : "?lang=" + code)))
                .toList();
    }
}
