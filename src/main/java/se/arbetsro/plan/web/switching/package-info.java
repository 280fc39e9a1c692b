/** The pages on which a local plan goes over to another version. */
@NullMarked
package se.arbetsro.plan.web.switching;

import org.jspecify.annotations.NullMarked;
