/** The officer report on a plan version: written, handed over, kept. */
@NullMarked
package se.arbetsro.governance.domain.officer;

import org.jspecify.annotations.NullMarked;
