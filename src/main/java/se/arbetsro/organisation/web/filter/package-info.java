/** The pages of saved filters. */
@NullMarked
package se.arbetsro.organisation.web.filter;

import org.jspecify.annotations.NullMarked;
