/** Inquiries as people see them. */
@NullMarked
package se.arbetsro.governance.web.inquiry;

import org.jspecify.annotations.NullMarked;
