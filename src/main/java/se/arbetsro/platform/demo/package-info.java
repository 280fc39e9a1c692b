/** What only the sample has: ready accounts and stepping into another role. */
@NamedInterface("demo")
@NullMarked
package se.arbetsro.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
