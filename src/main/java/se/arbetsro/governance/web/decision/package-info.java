/** Decisions as people see them. */
@NullMarked
package se.arbetsro.governance.web.decision;

import org.jspecify.annotations.NullMarked;
