package se.arbetsro.platform.command;

/** How a command ended, for the script that called it. Stable: scripts rely on the numbers. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Could not be done; the reason was said, and nothing was changed. */
    FAILED(1),
    /** Was called in a way that it cannot be. */
    USAGE(2),
    /** The data folder is taken by a program that cannot be reached. */
    IN_USE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
