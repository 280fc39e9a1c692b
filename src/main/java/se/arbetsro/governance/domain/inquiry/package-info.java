/**
 * Inquiries: what politicians, auditors and authorities ask, the answer, and what came of it. An
 * inquiry refers to activities, decisions and agendas, and none of them knows of it.
 */
@NullMarked
package se.arbetsro.governance.domain.inquiry;

import org.jspecify.annotations.NullMarked;
