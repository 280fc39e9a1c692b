package se.arbetsro.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How one role reaches one database: what a connection pool needs. The password is left out of
 * {@link #toString()}, so that it does not end up in a log.
 *
 * @param url JDBC address without user or password
 */
public record DatabaseAccess(String url, String user, String password) {

    /** The same role in another database of the same server, for example a clone made by a test. */
    public DatabaseAccess inDatabase(String name) {
        return new DatabaseAccess(
                url.substring(0, url.lastIndexOf('/') + 1) + name, user, password);
    }

    /**
     * One connection outside any pool, for single acts. Gives up after 5 s without a server and
     * after 60 s without an answer; whoever serves requests uses a pool.
     */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
