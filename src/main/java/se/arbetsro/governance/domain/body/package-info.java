/** Bodies and who sits in them. */
@NullMarked
package se.arbetsro.governance.domain.body;

import org.jspecify.annotations.NullMarked;
