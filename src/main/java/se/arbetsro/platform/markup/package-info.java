/**
 * One writer for everything that is XML: the SVG of charts, the HTML of documents and the parts of
 * a DOCX file. Text and attribute values reach the output only through its escaping.
 */
@NullMarked
@NamedInterface("markup")
package se.arbetsro.platform.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
