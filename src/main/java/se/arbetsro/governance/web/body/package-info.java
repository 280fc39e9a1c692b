/** Bodies and their members as people see them. */
@NullMarked
package se.arbetsro.governance.web.body;

import org.jspecify.annotations.NullMarked;
