/**
 * The ground of the JSON API: tokens, pages of rows with a cursor, CSV for whoever asks for it. The
 * resources themselves stand in the modules, under the same access rules as their pages.
 */
@NamedInterface("api")
@NullMarked
package se.arbetsro.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
