/**
 * The recurring local analysis: rounds, who takes part, and what each unit answers for the areas of
 * the plan, on its way from draft to confirmed. Who sees what stands in one place, the functions of
 * the schema {@code assessment} that begin with {@code insight}, and every query here and elsewhere
 * reads through them: {@code assessment.analysis_shown}, {@code assessment.answer_shown}, {@code
 * assessment.area_answer_shown}. Goals and activities made from an answer belong to the plan and
 * keep the answer as their origin.
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
            "platform::jobs",
            "platform::search",
            "platform::security",
            "platform::table",
            "platform::text",
            "platform::time",
            "platform::web"
        })
@NullMarked
package se.arbetsro.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
