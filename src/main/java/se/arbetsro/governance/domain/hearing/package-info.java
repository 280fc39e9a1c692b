/** What bodies think of a proposed plan version, and what came of it. */
@NullMarked
package se.arbetsro.governance.domain.hearing;

import org.jspecify.annotations.NullMarked;
