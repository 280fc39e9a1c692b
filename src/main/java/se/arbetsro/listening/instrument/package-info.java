/**
 * What an instrument is made of: items with how they are answered, scales, scores and words in
 * several languages. Values without a database; the form of the file is theirs.
 */
@NullMarked
package se.arbetsro.listening.instrument;

import org.jspecify.annotations.NullMarked;
