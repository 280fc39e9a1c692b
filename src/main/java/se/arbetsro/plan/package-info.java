/**
 * The municipality's plan and what comes of it: versions with their areas and the lineage between
 * them, the local plans of units, goals and activities. Hides how any of it is stored. Others read
 * the published views of the schema {@code plan}, ask {@link se.arbetsro.plan.PlanWork} to add a
 * goal or an activity, and may stand behind one as its {@link se.arbetsro.plan.OriginSource}.
 */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "organisation",
            "platform::api",
            "platform::audit",
            "platform::calendar",
            "platform::chart",
            "platform::database",
            "platform::demo",
            "platform::exchange",
            "platform::fault",
            "platform::handover",
            "platform::id",
            "platform::idempotency",
            "platform::search",
            "platform::markup",
            "platform::security",
            "platform::setup",
            "platform::table",
            "platform::text",
            "platform::time",
            "platform::web"
        })
@NullMarked
package se.arbetsro.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
