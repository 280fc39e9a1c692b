package se.arbetsro.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The settings without which "saved" would not mean saved, as the running server reports them. */
final class Durability {

    private static final List<String> MUST_BE_ON =
            List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    private Durability() {}

    /**
     * @throws DatabaseUnavailable when one of them is not on
     */
    static void require(Connection connection) throws SQLException {
        for (var setting : MUST_BE_ON) {
            try (var statement = connection.createStatement();
                    var shown = statement.executeQuery("show " + setting)) {
                shown.next();
                var value = shown.getString(1);
                if (!value.equals("on")) {
                    throw new DatabaseUnavailable(
                            DatabaseUnavailable.Reason.NOT_DURABLE,
                            "PostgreSQL runs with "
                                    + setting
                                    + " = "
                                    + value
                                    + ": what it acknowledges could be lost");
                }
            }
        }
    }
}
