/** What bodies have decided. */
@NullMarked
package se.arbetsro.governance.domain.decision;

import org.jspecify.annotations.NullMarked;
