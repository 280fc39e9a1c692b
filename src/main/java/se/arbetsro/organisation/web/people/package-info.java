/** Pages of people and their employments. */
@NullMarked
package se.arbetsro.organisation.web.people;

import org.jspecify.annotations.NullMarked;
