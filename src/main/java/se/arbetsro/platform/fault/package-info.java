/**
 * The kinds of fault that a user can meet. A module names its own facts by extending one of them;
 * one handler makes the page or the JSON of them all.
 */
@NamedInterface("fault")
@NullMarked
package se.arbetsro.platform.fault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
