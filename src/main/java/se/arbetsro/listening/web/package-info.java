/** Where surveys are found. */
@NullMarked
package se.arbetsro.listening.web;

import org.jspecify.annotations.NullMarked;
