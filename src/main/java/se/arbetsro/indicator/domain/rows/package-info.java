/** How rows of the database become figures, and many rows become one statement. */
@NullMarked
package se.arbetsro.indicator.domain.rows;

import org.jspecify.annotations.NullMarked;
