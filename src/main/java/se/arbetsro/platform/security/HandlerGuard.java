package se.arbetsro.platform.security;

import java.util.Optional;
import org.springframework.web.method.HandlerMethod;

/** Decides on handlers that carry a permission; the module that knows roles implements it. */
public interface HandlerGuard {

    /**
     * The role that lets the viewer call the handler; empty when none does.
     *
     * @return null when the handler carries no permission that this guard knows
     */
    @org.jspecify.annotations.Nullable
    Optional<String> roleFor(HandlerMethod handler, Viewer viewer);
}
