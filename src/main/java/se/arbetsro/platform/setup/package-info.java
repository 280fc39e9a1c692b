/**
 * Setting up an empty municipality: six stages to which modules add what there is to do and what is
 * missing. How far one has come is told by the data itself, so stages can be gone through in any
 * order, left and taken up again.
 */
@NamedInterface("setup")
@NullMarked
package se.arbetsro.platform.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
