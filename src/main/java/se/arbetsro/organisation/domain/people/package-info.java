/** People and their employments. */
@NullMarked
package se.arbetsro.organisation.domain.people;

import org.jspecify.annotations.NullMarked;
