/** The plan's part of setting up a municipality. */
@NullMarked
package se.arbetsro.plan.web.setup;

import org.jspecify.annotations.NullMarked;
