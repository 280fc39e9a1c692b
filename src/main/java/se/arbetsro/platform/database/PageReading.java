package se.arbetsro.platform.database;

import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * All that a page reads, in one transaction that can only read: each of its own would tell the
 * database anew who is looking, and say goodbye. {@link ReadingPass} differs: there, transactions
 * stay as many as they are.
 */
@Component
public class PageReading {

    private final PlatformTransactionManager transactions;

    PageReading(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** A write within it fails in the database. */
    public <T> T call(Callable<T> work) throws Exception {
        return ReferenceRevision.inPage(() -> inTransaction(work));
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        TransactionStatus transaction = transactions.getTransaction(reading);
        try {
            return work.call();
        } finally {
            // Nothing was written; and a part that found nothing has marked it for this already.
            transactions.rollback(transaction);
        }
    }
}
