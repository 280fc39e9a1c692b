/** The unions' and the safety representative's part before a decision. */
@NullMarked
package se.arbetsro.governance.domain.consultation;

import org.jspecify.annotations.NullMarked;
