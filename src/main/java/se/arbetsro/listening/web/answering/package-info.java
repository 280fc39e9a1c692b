/** What respondents meet: nobody signs in, and nothing tells who they are. */
@NullMarked
package se.arbetsro.listening.web.answering;

import org.jspecify.annotations.NullMarked;
