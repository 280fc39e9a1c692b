/** Validity, periods and the one clock. */
@NamedInterface("time")
@NullMarked
package se.arbetsro.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
