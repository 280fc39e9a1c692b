/**
 * What the sample municipality has of plans: the real structure and names, and invented local
 * plans, goals and activities.
 */
@NullMarked
package se.arbetsro.plan.sample;

import org.jspecify.annotations.NullMarked;
