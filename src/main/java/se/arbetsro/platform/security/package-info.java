/** Who is looking, sign-in, sessions and the headers of every reply. */
@NamedInterface("security")
@NullMarked
package se.arbetsro.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
