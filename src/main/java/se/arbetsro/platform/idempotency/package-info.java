/** Creates that happen once, however often they are sent. */
@NamedInterface("idempotency")
@NullMarked
package se.arbetsro.platform.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
