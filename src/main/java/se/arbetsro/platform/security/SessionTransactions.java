package se.arbetsro.platform.security;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions of sessions. They have no viewer, since a session is read before anyone is
 * known; and to read one there is none at all: it is one query, and each page begins with it.
 */
final class SessionTransactions implements TransactionOperations {

    private static final ScopedValue<Boolean> READING = ScopedValue.newInstance();

    private final TransactionTemplate alone;

    SessionTransactions(DataSource dataSource) {
        this.alone = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    static <T extends @Nullable Object> T reading(Supplier<T> work) {
        return ScopedValue.where(READING, true).call(work::get);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        return READING.isBound()
                ? work.doInTransaction(new SimpleTransactionStatus(false))
                : alone.execute(work);
    }
}
