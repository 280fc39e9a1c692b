/** What a campaign is: its plan, its states, its groups, and answers to it as they are sent. */
@NullMarked
package se.arbetsro.listening.campaign;

import org.jspecify.annotations.NullMarked;
