/** The organisation of the sample municipality: real structure, invented people. */
@NullMarked
package se.arbetsro.organisation.sample;

import org.jspecify.annotations.NullMarked;
