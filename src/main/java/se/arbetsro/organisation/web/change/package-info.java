/** Pages on which changes of the organisation are prepared and carried out. */
@NullMarked
package se.arbetsro.organisation.web.change;

import org.jspecify.annotations.NullMarked;
