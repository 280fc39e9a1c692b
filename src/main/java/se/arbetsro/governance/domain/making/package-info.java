/** The making of a plan version as a case: its states, the text sent out, the boards' decisions. */
@NullMarked
package se.arbetsro.governance.domain.making;

import org.jspecify.annotations.NullMarked;
