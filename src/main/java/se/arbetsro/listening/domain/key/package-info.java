/** Keeps the key pairs of open campaigns in files, until they are sealed. */
@NullMarked
package se.arbetsro.listening.domain.key;

import org.jspecify.annotations.NullMarked;
