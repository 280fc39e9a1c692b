/** Arbetsro: a municipality's action plan for a sustainable work situation in social services. */
@NullMarked
package se.arbetsro;

import org.jspecify.annotations.NullMarked;
