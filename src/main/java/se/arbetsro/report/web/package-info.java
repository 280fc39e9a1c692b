/** Pages and files of reports. */
@NullMarked
package se.arbetsro.report.web;

import org.jspecify.annotations.NullMarked;
