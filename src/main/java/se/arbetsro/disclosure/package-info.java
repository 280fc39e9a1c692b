/**
 * Protection of small groups: what may be told of a group without telling on one in it. Pure
 * functions and values; knows neither the database nor the web nor any other module, and may be
 * used by all. What a threshold is for each kind of figure is decided here and held by whoever
 * keeps the setting.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.arbetsro.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
