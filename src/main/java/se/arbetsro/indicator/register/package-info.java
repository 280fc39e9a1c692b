/**
 * Figures that are worked out from the HR register: staff turnover in its variants and sick leave,
 * for every unit and part of its people. Pure: no database, no names, no day of today.
 */
@NullMarked
package se.arbetsro.indicator.register;

import org.jspecify.annotations.NullMarked;
