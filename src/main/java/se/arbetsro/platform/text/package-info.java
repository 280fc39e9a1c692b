/** What people read: messages, texts in two languages, Swedish number and date forms. */
@NamedInterface("text")
@NullMarked
package se.arbetsro.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
