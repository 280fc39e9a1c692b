/**
 * Reports: written sections and automatic parts in the order of an officer report, open while they
 * are written and then frozen with a hash. Reads what other modules publish and is read by none.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "organisation",
            "plan",
            "indicator",
            "indicator::figure",
            "indicator::words",
            "platform::api",
            "platform::audit",
            "platform::calendar",
            "platform::chart",
            "platform::command",
            "platform::demo",
            "platform::document",
            "platform::exchange",
            "platform::fault",
            "platform::handover",
            "platform::id",
            "platform::idempotency",
            "platform::search",
            "platform::security",
            "platform::table",
            "platform::text",
            "platform::time",
            "platform::web"
        })
@NullMarked
package se.arbetsro.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
