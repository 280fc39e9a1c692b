/** Takes answers of respondents whom nobody knows, and keeps them so that nobody can read them. */
@NullMarked
package se.arbetsro.listening.domain.answering;

import org.jspecify.annotations.NullMarked;
