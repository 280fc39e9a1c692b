package se.arbetsro.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DelegatingTransactionDefinition;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Begins each transaction by telling the database who is looking and what day it is, for that
 * transaction only; row policies and reach are decided by it. A transaction without a viewer is
 * refused: under row-level security it would see nothing, do nothing and say nothing.
 */
class ViewerTransactionManager extends JdbcTransactionManager {

    private static final String SET_VIEWER =
            """
            select set_config('arbetsro.viewer', ?, true), set_config('arbetsro.roles', ?, true),
                set_config('arbetsro.today', ?, true),
                (select revision from platform.reference_revision)
            """;

    private final Clock clock;

    ViewerTransactionManager(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Viewer viewer = CurrentViewer.get();
        super.doBegin(transaction, ReadingPass.isOn() ? reading(definition) : definition);
        try {
            tell(viewer);
        } catch (SQLException e) {
            // Otherwise the connection stays bound to the thread, and later work joins a
            // transaction that nobody commits.
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("Could not set the viewer", e);
        }
    }

    private static TransactionDefinition reading(TransactionDefinition definition) {
        return new DelegatingTransactionDefinition(definition) {
            @Override
            public boolean isReadOnly() {
                return true;
            }
        };
    }

    private void tell(Viewer viewer) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(obtainDataSource());
        try (PreparedStatement statement = connection.prepareStatement(SET_VIEWER)) {
            statement.setString(1, viewer.id().toString());
            statement.setString(2, rolesOf(viewer));
            statement.setString(3, LocalDate.now(clock).toString());
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                ReferenceRevision.isSeen(answer.getLong(4));
            }
        }
    }

    /** The role names between commas, or the word that policies know the program itself by. */
    private static String rolesOf(Viewer viewer) {
        return viewer.unbound() ? "SYSTEM" : String.join(",", viewer.roles());
    }
}
