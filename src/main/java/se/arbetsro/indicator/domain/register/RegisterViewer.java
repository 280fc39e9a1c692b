package se.arbetsro.indicator.domain.register;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Reads the register as the one who may: the program in its duty of computing, whoever asked for
 * it. What comes out are figures and counts, never rows for a page. A file that is taken in opens
 * the rows to its own transaction, since it must be all or nothing with the audit trail.
 */
@Component
class RegisterViewer {

    private static final Viewer COMPUTING = Viewer.system("register");

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    RegisterViewer(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs in a transaction of its own, which sees what has been committed. */
    <T> T read(Supplier<T> work) {
        T found = CurrentViewer.callAs(COMPUTING, () -> reading.execute(_ -> work.get()));
        if (found == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        return found;
    }

    /** The rows are open to this transaction while the work lasts, and closed again after it. */
    <T> T during(Supplier<T> work) {
        open("intake");
        T found = work.get();
        open("");
        return found;
    }

    private void open(String duty) {
        jdbc.sql("select set_config('arbetsro.register', ?, true)")
                .param(duty)
                .query(String.class)
                .single();
    }
}
