package se.arbetsro.platform.mail;

/** The way by which letters leave: a folder, or a mail server. */
interface Transport {

    /**
     * Hands the letter over. May be called again with the same letter after a kill.
     *
     * @throws NotDelivered when it was not taken
     */
    void deliver(Outgoing letter) throws NotDelivered;
}
