package se.arbetsro.platform.database;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a transactional method again when another transaction was in its way: a deadlock, or a
 * serialisation failure. Stands outside the transaction and only where one begins, so all of what
 * the try did is rolled back before the next; what a method does beside the database must bear
 * being done again. A job is tried again by its runner instead.
 */
final class TransactionRetry implements MethodInterceptor {

    /** Beyond the first try. */
    static final int RETRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(TransactionRetry.class);
    private static final int LONGEST_FIRST_PAUSE = 40;

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(invocation instanceof ProxyMethodInvocation repeatable)) {
            return invocation.proceed();
        }
        for (int retry = 1; ; retry++) {
            try {
                return repeatable.invocableClone().proceed();
            } catch (RuntimeException e) {
                if (retry > RETRIES || !wasInTheWay(e)) {
                    throw e;
                }
                LOG.info("{} again, try {}", invocation.getMethod(), retry + 1);
                pause(retry);
            }
        }
    }

    static boolean wasInTheWay(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return "40001".equals(state) || "40P01".equals(state);
            }
        }
        return false;
    }

    /** Longer each time and of random length, so that two do not meet again in step. */
    private static void pause(int retry) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(5, (long) LONGEST_FIRST_PAUSE << retry));
    }
}
