/**
 * Who belongs where, and who may do what: units in a tree with validity, people and their
 * employments, roles with reach. Hides how a reach is computed; others ask {@link
 * se.arbetsro.organisation.Access}, annotate handlers with {@link se.arbetsro.organisation.Allowed}
 * and join the published function {@code organisation.reach(permission)}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform::api",
            "platform::audit",
            "platform::command",
            "platform::exchange",
            "platform::demo",
            "platform::fault",
            "platform::handover",
            "platform::id",
            "platform::idempotency",
            "platform::mail",
            "platform::search",
            "platform::security",
            "platform::setup",
            "platform::table",
            "platform::text",
            "platform::time",
            "platform::web"
        })
@NullMarked
package se.arbetsro.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
