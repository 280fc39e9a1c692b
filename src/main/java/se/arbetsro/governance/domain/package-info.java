/** What all of governance has in common. */
@NullMarked
package se.arbetsro.governance.domain;

import org.jspecify.annotations.NullMarked;
