/** Pages of tables that others have printed. */
@NullMarked
package se.arbetsro.indicator.web.printed;

import org.jspecify.annotations.NullMarked;
