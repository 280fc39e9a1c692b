/** Planned changes as people see them. */
@NullMarked
package se.arbetsro.governance.web.change;

import org.jspecify.annotations.NullMarked;
