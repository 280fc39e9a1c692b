/**
 * Sentences about figures that rules make from the figures themselves, each tied to the rule that
 * it follows. No sentence is written by a person, and none by a language model.
 */
@NamedInterface("words")
@NullMarked
package se.arbetsro.indicator.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
