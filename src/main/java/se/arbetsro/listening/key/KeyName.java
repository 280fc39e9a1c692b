package se.arbetsro.listening.key;

import se.arbetsro.listening.CampaignId;

/** Which pair of keys of a campaign is meant: what was encrypted to one opens by no other. */
public record KeyName(CampaignId campaign, Use use) {

    /** What is encrypted to a pair. */
    public enum Use {
        /** Answers; read once, when the campaign is sealed. */
        ANSWERS("answer"),
        /** Invitations on their way; the pair is destroyed when the last of them has left. */
        LETTERS("letter");

        private final String word;

        Use(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public static KeyName answers(CampaignId campaign) {
        return new KeyName(campaign, Use.ANSWERS);
    }

    public static KeyName letters(CampaignId campaign) {
        return new KeyName(campaign, Use.LETTERS);
    }
}
