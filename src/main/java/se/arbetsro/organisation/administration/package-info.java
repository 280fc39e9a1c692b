/** Pages for administrators about the platform: the audit trail, tokens of integrations. */
@NullMarked
package se.arbetsro.organisation.administration;

import org.jspecify.annotations.NullMarked;
