/** Keeps instruments in their versions, from draft to fixed. */
@NullMarked
package se.arbetsro.listening.domain.instrument;

import org.jspecify.annotations.NullMarked;
