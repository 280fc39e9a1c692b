/**
 * Tables as they were printed: read out of a text, a file or what was pasted, confirmed by
 * somebody, and compared with what follows from their own parts. Pure; what is kept is kept
 * elsewhere.
 */
@NullMarked
package se.arbetsro.indicator.printed;

import org.jspecify.annotations.NullMarked;
