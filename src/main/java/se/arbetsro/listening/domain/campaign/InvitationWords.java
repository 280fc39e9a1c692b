package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.platform.mail.Letter;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.web.Site;

/** What invitations and reminders say: in Swedish, and below in English. */
@Component
class InvitationWords {

    private static final int LONGEST_SUBJECT = 200;

    private final Messages messages;
    private final Clock clock;
    private final Site site;

    InvitationWords(Messages messages, Clock clock, Site site) {
        this.messages = messages;
        this.clock = clock;
        this.site = site;
    }

    Letter invitation(Campaign campaign, UUID person, BallotToken token) {
        CampaignPlan plan = campaign.plan();
        String link = site.at("/answer/" + token.value());
        return letter(
                person,
                "survey-invitation",
                "listening.letter.invitation",
                plan,
                plan.name(),
                plan.purpose(),
                Formats.date(plan.closesOn()),
                link,
                site.at("/answer/promise"));
    }

    Letter reminder(Campaign campaign, UUID person) {
        CampaignPlan plan = campaign.plan();
        return letter(
                person,
                "survey-reminder",
                "listening.letter.reminder",
                plan,
                plan.name(),
                invitedOn(campaign),
                Formats.date(plan.closesOn()),
                plan.purpose());
    }

    private String invitedOn(Campaign campaign) {
        Instant opened = campaign.times().opened();
        return Formats.date(
                opened == null
                        ? campaign.plan().opensOn()
                        : LocalDate.ofInstant(opened, clock.getZone()));
    }

    private Letter letter(
            UUID person, String kind, String key, CampaignPlan plan, Object... arguments) {
        String subject = messages.text(Language.SV, key + ".subject", plan.name());
        return new Letter(
                person,
                kind,
                Language.SV,
                subject.length() > LONGEST_SUBJECT
                        ? subject.substring(0, LONGEST_SUBJECT)
                        : subject,
                messages.text(Language.SV, key, arguments)
                        + "\n\n—\n\n"
                        + messages.text(Language.EN, key, arguments)
                        + "\n");
    }
}
