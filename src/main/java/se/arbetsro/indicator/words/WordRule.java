package se.arbetsro.indicator.words;

import java.util.Locale;

/** The rules by which sentences about figures are made; each is explained on a page. */
public enum WordRule {
    TOO_FEW("indicator.rule.tooFew", "indicator.rule.tooFew.text"),
    IRREGULAR("indicator.rule.irregular", "indicator.rule.irregular.text"),
    DEFINITION("indicator.rule.definition", "indicator.rule.definition.text"),
    SEASON("indicator.rule.season", "indicator.rule.season.text"),
    STEP("indicator.rule.step", "indicator.rule.step.text"),
    ROUGH("indicator.rule.rough", "indicator.rule.rough.text"),
    STEADY("indicator.rule.steady", "indicator.rule.steady.text"),
    OUTSIDE("indicator.rule.outside", "indicator.rule.outside.text"),
    ONE_SIDE("indicator.rule.oneSide", "indicator.rule.oneSide.text"),
    ONE_WAY("indicator.rule.oneWay", "indicator.rule.oneWay.text"),
    NEAR_LIMIT("indicator.rule.nearLimit", "indicator.rule.nearLimit.text"),
    EARLIER("indicator.rule.earlier", "indicator.rule.earlier.text"),
    TARGET("indicator.rule.target", "indicator.rule.target.text"),
    UNITS("indicator.rule.units", "indicator.rule.units.text"),
    UNITS_UNSAID("indicator.rule.unitsUnsaid", "indicator.rule.unitsUnsaid.text"),
    SPREAD("indicator.rule.spread", "indicator.rule.spread.text"),
    SEXES("indicator.rule.sexes", "indicator.rule.sexes.text"),
    NATIONAL("indicator.rule.national", "indicator.rule.national.text");

    /** Where they are explained. */
    public static final String PAGE = "/indicators/rules";

    private final String title;
    private final String text;

    WordRule(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** Key of its name. */
    public String title() {
        return title;
    }

    /** Key of its explanation. */
    public String text() {
        return text;
    }

    /** As it stands in addresses. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
