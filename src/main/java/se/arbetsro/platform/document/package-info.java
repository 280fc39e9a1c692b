/**
 * One way to write a report: a {@link se.arbetsro.platform.document.Document} of blocks, rendered
 * as HTML for a page, as a file of HTML, as tagged PDF and as DOCX. The same document gives the
 * same bytes, today and in ten years, so a frozen report can be known by its hash.
 *
 * <p>Hidden: how each form is written. The blocks hold no layout beyond what a reader of any form
 * can see, and no markup: whatever text they are given stays text.
 */
@NullMarked
@NamedInterface("document")
package se.arbetsro.platform.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
