/**
 * The database that comes along: starts PostgreSQL in the data directory, guards it while the
 * program runs, and stops it cleanly. Plain Java, so that application, command line and tests start
 * it in the same way. A production deployment uses a server of its own and nothing from here.
 *
 * <p>Of zonky's packages only the PostgreSQL programs are used. Its launcher stops whatever process
 * a left-over pid file names and tidies a shared temporary folder; this one acts only on processes
 * that it has seen to be a postgres on its own folder.
 */
@NullMarked
package se.arbetsro.platform.database;

import org.jspecify.annotations.NullMarked;
