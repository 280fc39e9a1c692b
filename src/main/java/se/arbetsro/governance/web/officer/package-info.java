/** Officer reports on plan versions as people write and read them. */
@NullMarked
package se.arbetsro.governance.web.officer;

import org.jspecify.annotations.NullMarked;
