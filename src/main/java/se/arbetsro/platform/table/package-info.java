/**
 * Tables as files: reading CSV and XLSX that people have made, and writing such files for them.
 *
 * <p>A {@link se.arbetsro.platform.table.TableSchema} declares the columns once; reading, the
 * template to download and the export follow from it, so that what is exported can be imported
 * again unchanged. Everything here is plain Java: no database, no web, and no wording but the
 * headers, which are part of the file format. What goes wrong is told as {@link
 * se.arbetsro.platform.table.Message}s.
 */
@NamedInterface("table")
@NullMarked
package se.arbetsro.platform.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
