/** Pages: the shell around them, rendering, forms and errors. */
@NamedInterface("web")
@NullMarked
package se.arbetsro.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
