/** Forms of what an instrument is made of: items, scales and scores. */
@NullMarked
package se.arbetsro.listening.web.part;

import org.jspecify.annotations.NullMarked;
