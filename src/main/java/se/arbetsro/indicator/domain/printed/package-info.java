/** Keeps printed tables with what people have said of them and where they disagree. */
@NullMarked
package se.arbetsro.indicator.domain.printed;

import org.jspecify.annotations.NullMarked;
