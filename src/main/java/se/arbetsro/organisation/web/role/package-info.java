/** Pages of roles and accounts. */
@NullMarked
package se.arbetsro.organisation.web.role;

import org.jspecify.annotations.NullMarked;
