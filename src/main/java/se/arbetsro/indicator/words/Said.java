package se.arbetsro.indicator.words;

/** A sentence that a rule made from the figures, with the rule that it follows. */
public record Said(String text, WordRule rule) {

    /** Where the rule is explained. */
    public String href() {
        return WordRule.PAGE + "#" + rule.anchor();
    }
}
