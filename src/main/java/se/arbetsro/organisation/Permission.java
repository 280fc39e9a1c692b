package se.arbetsro.organisation;

/**
 * What one may be allowed to do, within the reach of the role that allows it. Which role holds
 * which stands in {@link Role}. Reading never includes what others have not yet let out of hand:
 * drafts are their writers'.
 */
public enum Permission {
    /** See units, their kinds and service lines. */
    UNIT_READ,
    /**
     * Prepare and carry out merging, splitting, renaming and closing; write unit kinds, service
     * lines and occupations.
     */
    UNIT_CHANGE,
    /** See names, occupations and employments of people. */
    PERSON_READ,
    /** Enter, correct and import people and employments. */
    PERSON_EDIT,
    /** Give roles, at most within one's own reach. */
    ROLE_GRANT,

    /** See plans, versions, areas and lineage. */
    PLAN_READ,
    /** Write plans, versions, areas and lineage. */
    PLAN_EDIT,
    /** See local plans, goals and activities. */
    LOCAL_PLAN_READ,
    /** Write local plans, goals and activities. */
    LOCAL_PLAN_EDIT,

    /** See confirmed answers of analyses, and answers that have been shared. */
    ANALYSIS_READ,
    /** See drafts and submitted answers of one's own part. */
    ANALYSIS_READ_DRAFT,
    /** Write answers and submit them. */
    ANALYSIS_EDIT,
    /** Confirm or send back submitted answers; choose the level of analysis. */
    ANALYSIS_CONFIRM,
    /** Open and close rounds of analysis. */
    ROUND_EDIT,

    /** See definitions and observations. */
    INDICATOR_READ,
    /** Write definitions; enter and import observations. */
    INDICATOR_EDIT,
    /** Approve figures that others have reported and checked; publish those of the municipality. */
    INDICATOR_APPROVE,

    /** See instruments and released results of surveys. */
    SURVEY_READ,
    /** Write instruments and run surveys. */
    SURVEY_EDIT,

    /** See bodies, the meetings they have called, their decisions and minutes once signed. */
    BODY_READ,
    /** Keep bodies and their members, call meetings, write minutes and record decisions. */
    BODY_EDIT,
    /** Give the union's or the safety representative's view before a decision. */
    CONSULTATION_ANSWER,

    /** See planned changes, the risks seen in them and what was done about them. */
    PLANNED_CHANGE_READ,
    /** Give notice of planned changes, assess their risks and follow them up. */
    PLANNED_CHANGE_EDIT,

    /** See reports. */
    REPORT_READ,
    /** Write and freeze reports. */
    REPORT_EDIT,

    /** Set the days of the plan's year for the whole municipality. */
    YEAR_EDIT,
    /** Set what holds for the whole municipality, and set up an empty one. */
    SETTINGS_EDIT,

    /** Read and verify the audit trail. */
    AUDIT_READ,
    /** Make and disable accounts and tokens of integrations. */
    ACCOUNT_EDIT;

    /** Whether it is about seeing; the others are about doing. */
    public boolean isReading() {
        return name().contains("_READ");
    }
}
