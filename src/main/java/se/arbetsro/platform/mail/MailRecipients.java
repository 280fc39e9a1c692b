package se.arbetsro.platform.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows who gets mail where; the module that knows people implements it. */
public interface MailRecipients {

    /** Empty for an account that is closed, has no address, or must not be written to. */
    Optional<MailAddress> addressOf(UUID account);

    /** All accounts for which {@link #addressOf} knows an address. */
    List<UUID> reachable();
}
