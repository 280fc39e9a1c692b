/**
 * Handing over what somebody answers for to somebody else, before a leave or a new job. Modules say
 * what they have; roles are not moved.
 */
@NamedInterface("handover")
@NullMarked
package se.arbetsro.platform.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
