/** What is made from figures by rules: the rules explained, and the charts as files. */
@NullMarked
package se.arbetsro.indicator.web.signal;

import org.jspecify.annotations.NullMarked;
