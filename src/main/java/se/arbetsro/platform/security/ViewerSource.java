package se.arbetsro.platform.security;

import java.util.Optional;
import java.util.UUID;

/** Tells who an account is today; the module that knows people and roles implements it. */
public interface ViewerSource {

    /** The viewer of an account, with the rights of this moment; empty for an unknown account. */
    Optional<Viewer> viewerOf(UUID account);

    /** The viewer that an integration is; empty for one that is unknown or has ended. */
    Optional<Viewer> integration(UUID subject);
}
