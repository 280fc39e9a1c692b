/** Planned changes of the sample municipality. */
@NullMarked
package se.arbetsro.governance.sample.change;

import org.jspecify.annotations.NullMarked;
