/** What the parts of the plan share: who made and changed a thing, and what a viewer may reach. */
@NullMarked
package se.arbetsro.plan.domain;

import org.jspecify.annotations.NullMarked;
