/**
 * What is followed and how it went: indicators by versioned definitions, observations with where
 * they come from and what was known when, targets. Knows no plan: which indicators follow a plan
 * area is the plan's matter. Hides how figures are stored; others read the published {@code
 * indicator.indicator_latest}, {@code indicator.definition_on(date)} and {@code
 * indicator.observation_readable}.
 */
@ApplicationModule(
        allowedDependencies = {
            "disclosure",
            "organisation",
            "platform::api",
            "platform::audit",
            "platform::calendar",
            "platform::chart",
            "platform::database",
            "platform::demo",
            "platform::exchange",
            "platform::fault",
            "platform::id",
            "platform::idempotency",
            "platform::jobs",
            "platform::search",
            "platform::security",
            "platform::table",
            "platform::text",
            "platform::time",
            "platform::web"
        })
@NullMarked
package se.arbetsro.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
