/**
 * The technical ground under all modules: ids, time, texts, database, security, audit, web. It
 * knows no business word. Each sub-package is a named interface of its own; what the platform needs
 * from a business module it states as an interface that the module implements.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.arbetsro.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
