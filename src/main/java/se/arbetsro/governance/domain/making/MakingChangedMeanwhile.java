package se.arbetsro.governance.domain.making;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the same part of the making of a plan version after its form was opened. */
public class MakingChangedMeanwhile extends Conflict {

    /**
     * @param holds the version of the row that holds now
     * @param seen the one that the writer saw
     * @throws MakingChangedMeanwhile when they differ
     */
    public static void unless(long holds, long seen) {
        if (holds != seen) {
            throw new MakingChangedMeanwhile();
        }
    }
}
