/** How items are asked of a respondent, on a phone and without scripts. */
@NullMarked
package se.arbetsro.listening.web.asking;

import org.jspecify.annotations.NullMarked;
