/** The making of plan versions as people see it. */
@NullMarked
package se.arbetsro.governance.web.making;

import org.jspecify.annotations.NullMarked;
