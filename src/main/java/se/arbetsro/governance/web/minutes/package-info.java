/** Minutes as they are written, signed and read, and what somebody is to do after a meeting. */
@NullMarked
package se.arbetsro.governance.web.minutes;

import org.jspecify.annotations.NullMarked;
