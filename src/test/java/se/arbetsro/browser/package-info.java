/** Journeys through the running program in Chromium, with the sample municipality. */
@NullMarked
package se.arbetsro.browser;

import org.jspecify.annotations.NullMarked;
