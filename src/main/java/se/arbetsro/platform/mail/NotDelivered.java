package se.arbetsro.platform.mail;

import org.jspecify.annotations.Nullable;

/** A letter was not taken by where it should go. */
final class NotDelivered extends Exception {

    private static final int LONGEST = 300;

    private final boolean forGood;

    /**
     * @param forGood whether trying again is of no use, such as for an address that nobody has
     */
    NotDelivered(Throwable cause, boolean forGood) {
        super(words(cause.getMessage()), cause);
        this.forGood = forGood;
    }

    private NotDelivered(String words) {
        super(words);
        this.forGood = true;
    }

    /** Its text was encrypted to a key that has been destroyed since. */
    static NotDelivered unreadable() {
        return new NotDelivered("the key of the letter is gone");
    }

    private static String words(@Nullable String said) {
        String line = said == null ? "-" : said.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    boolean forGood() {
        return forGood;
    }

    /** What was said, on one line. */
    String words() {
        String message = getMessage();
        return message == null ? "-" : message;
    }
}
