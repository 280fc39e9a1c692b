/** The assessment of risks before a planned change as people see it. */
@NullMarked
package se.arbetsro.governance.web.risk;

import org.jspecify.annotations.NullMarked;
