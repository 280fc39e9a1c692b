/**
 * Listening to employees and clients: instruments in versions, and what is asked with them. Differs
 * from the local analysis of {@code assessment}, in which a unit answers as a unit. Nothing here
 * knows who has answered what.
 */
@ApplicationModule(
        allowedDependencies = {
            "disclosure",
            "organisation",
            "plan",
            "platform::api",
            "platform::audit",
            "platform::calendar",
            "platform::chart",
            "platform::demo",
            "platform::exchange",
            "platform::fault",
            "platform::id",
            "platform::idempotency",
            "platform::document",
            "platform::jobs",
            "platform::mail",
            "platform::search",
            "platform::security",
            "platform::table",
            "platform::text",
            "platform::time",
            "platform::web"
        })
@NullMarked
package se.arbetsro.listening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
