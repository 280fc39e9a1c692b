package se.arbetsro.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that a page sends to the database, to show that their number does not grow
 * with what the page shows. The database of {@link ArbetsroTest} is counted without further ado:
 *
 * <pre>{@code
 * int few = StatementCount.of(() -> get("/activities"));
 * addManyMore();
 * assertThat(StatementCount.of(() -> get("/activities"))).isEqualTo(few);
 * }</pre>
 *
 * <p>What comes with every request (session, viewer, rights) is among them. Only the thread of the
 * caller is counted, which is the one in which MockMvc answers. Ask once before the first count, so
 * that what is read once for all is not taken for the page's.
 */
public final class StatementCount {

    private static final Set<String> MAKING =
            Set.of("prepareStatement", "createStatement", "prepareCall");

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    private StatementCount() {}

    /** How many statements the work sends. */
    public static int of(Runnable work) {
        return sent(work).size();
    }

    /** The statements that the work sends, in their order, to see which came too often. */
    public static List<String> sent(Runnable work) {
        List<String> statements = new ArrayList<>();
        SENT.set(statements);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return statements;
    }

    static DataSource counted(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(super.getConnection());
            }
        };
    }

    private static Connection counted(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        StatementCount.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            List<String> statements = SENT.get();
                            if (statements != null && MAKING.contains(method.getName())) {
                                statements.add(
                                        arguments == null || arguments.length == 0
                                                ? "(unprepared)"
                                                : String.valueOf(arguments[0]));
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause() == null ? e : e.getCause();
                            }
                        });
    }
}
