package se.arbetsro.listening.campaign;

/** How respondents come to a campaign. */
public enum Recruitment {
    /** Each of a population gets a ballot of their own, by mail or on paper. */
    INVITED,
    /** Whoever meets a poster, a link or a colleague on the telephone; nobody is counted before. */
    OPEN
}
