/** What meetings gave people to do, handed over from one person to another. */
@NullMarked
package se.arbetsro.governance.domain.handover;

import org.jspecify.annotations.NullMarked;
