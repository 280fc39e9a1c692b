/** Runs campaigns: planned, published, opened, closed or called off. */
@NullMarked
package se.arbetsro.listening.domain.campaign;

import org.jspecify.annotations.NullMarked;
