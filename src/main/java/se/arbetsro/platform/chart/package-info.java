/**
 * Charts that the server draws as SVG, each with the table of its figures. They hold no style
 * attribute and no id, so they pass a strict content security policy, stand several on a page, and
 * go unchanged into HTML, PDF and (as a picture) DOCX. Colour is never alone in carrying a meaning.
 *
 * <p>Hidden: how they are drawn. A heat map is a table, not a chart: pages and documents render it.
 */
@NullMarked
@NamedInterface("chart")
package se.arbetsro.platform.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
