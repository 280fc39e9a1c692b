/** What the pages of governance have in common. */
@NullMarked
package se.arbetsro.governance.web;

import org.jspecify.annotations.NullMarked;
