/** Handing over what somebody answers for. */
@NullMarked
package se.arbetsro.organisation.web.handover;

import org.jspecify.annotations.NullMarked;
