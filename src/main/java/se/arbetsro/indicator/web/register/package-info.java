/**
 * The HR register: its files, its figures and how each came about. No page shows a person of it.
 */
@NullMarked
package se.arbetsro.indicator.web.register;

import org.jspecify.annotations.NullMarked;
