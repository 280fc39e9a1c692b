/** Pages on which instruments are read, written, translated, tried and fixed. */
@NullMarked
package se.arbetsro.listening.web.instrument;

import org.jspecify.annotations.NullMarked;
