/** Who has which role over which part of the organisation, and who may say so. */
@NullMarked
package se.arbetsro.organisation.domain.role;

import org.jspecify.annotations.NullMarked;
