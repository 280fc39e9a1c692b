package se.arbetsro.indicator.open;

/** On what terms others may use the figures. DCAT-AP-SE recommends the first. */
public enum Licence {
    /** Free to use without terms. */
    CC0("http://creativecommons.org/publicdomain/zero/1.0/"),
    /** Free to use with the source named. */
    CC_BY("http://creativecommons.org/licenses/by/4.0/");

    private final String address;

    Licence(String address) {
        this.address = address;
    }

    /** The address that names it in a catalogue. */
    public String address() {
        return address;
    }
}
