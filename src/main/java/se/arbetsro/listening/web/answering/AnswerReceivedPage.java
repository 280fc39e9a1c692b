package se.arbetsro.listening.web.answering;

import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.answering.AskedCampaign;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The receipt: the answer is there.
 *
 * @param another whether another answer was sent now, which is not kept
 * @param next where the next person begins; null where each has a ballot of their own
 */
public record AnswerReceivedPage(
        Shell shell, AskedCampaign campaign, boolean another, @Nullable String next)
        implements Page {}
