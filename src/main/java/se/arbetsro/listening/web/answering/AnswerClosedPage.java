package se.arbetsro.listening.web.answering;

import se.arbetsro.listening.domain.answering.AskedCampaign;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** No answers are taken: not yet, no longer, or not at all. */
public record AnswerClosedPage(Shell shell, AskedCampaign campaign) implements Page {

    public String told() {
        return switch (campaign.state()) {
            case PUBLISHED, DRAFT ->
                    shell.t("listening.answer.notYet", shell.date(campaign.opensOn()));
            case WITHDRAWN -> shell.t("listening.answer.withdrawn");
            case OPEN, CLOSED, SEALED, RELEASED -> shell.t("listening.answer.closed");
        };
    }
}
