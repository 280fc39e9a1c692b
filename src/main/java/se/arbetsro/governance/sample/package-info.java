/** Bodies, meetings and a consultation of the sample municipality; invented. */
@NullMarked
package se.arbetsro.governance.sample;

import org.jspecify.annotations.NullMarked;
