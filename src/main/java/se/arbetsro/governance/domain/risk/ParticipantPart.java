package se.arbetsro.governance.domain.risk;

/** As what someone takes part in assessing risks. */
public enum ParticipantPart {
    MANAGER,
    SAFETY_REPRESENTATIVE,
    EMPLOYEES,
    UNION,
    HR,
    OCCUPATIONAL_HEALTH,
    OTHER
}
