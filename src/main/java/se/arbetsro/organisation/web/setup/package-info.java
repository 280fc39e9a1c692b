/** Setting up an empty municipality. */
@NullMarked
package se.arbetsro.organisation.web.setup;

import org.jspecify.annotations.NullMarked;
