package se.arbetsro.platform.mail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Knows who gets mail where; the module that knows people implements it. */
public interface MailRecipients {

    /** Empty for an account that is closed, has no address, or must not be written to. */
    Optional<MailAddress> addressOf(UUID account);

    /** The addresses of several: of those for which {@link #addressOf} knows one. */
    Map<UUID, MailAddress> addressesOf(Collection<UUID> accounts);

    /** All accounts for which {@link #addressOf} knows an address. */
    List<UUID> reachable();
}
