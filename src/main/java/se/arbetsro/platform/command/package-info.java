/** The program without a browser: commands for operators and scripts. */
@NamedInterface("command")
@NullMarked
package se.arbetsro.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
