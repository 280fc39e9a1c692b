/**
 * Bodies that lead, are heard or decide, with their meetings, decisions and the unions' part before
 * these. The members of a local steering group stay in {@code plan}, where its local plan is;
 * nothing below knows that a body exists.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "indicator",
            "organisation",
            "plan",
            "platform::api",
            "platform::audit",
            "platform::calendar",
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
package se.arbetsro.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
