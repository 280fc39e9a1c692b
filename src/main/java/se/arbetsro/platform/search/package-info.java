/** Search across what the viewer may see: each module finds its own, the page puts it together. */
@NamedInterface("search")
@NullMarked
package se.arbetsro.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
