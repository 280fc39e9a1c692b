/**
 * Files in and out on the web: imports that are previewed and then carried out as a job, and lists
 * to download. What is in the files belongs to the modules: each states its imports as {@link
 * se.arbetsro.platform.exchange.ImportKind}s and answers its lists with a {@link
 * se.arbetsro.platform.exchange.TableFile}.
 */
@NamedInterface("exchange")
@NullMarked
package se.arbetsro.platform.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
