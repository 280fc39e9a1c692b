/** What the sample has of surveys. */
@NullMarked
package se.arbetsro.listening.sample;

import org.jspecify.annotations.NullMarked;
