/** Typed identifiers, one record per aggregate. */
@NamedInterface("id")
@NullMarked
package se.arbetsro.platform.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
