package se.arbetsro.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Work done again and again by several at once, and how long each time took. */
final class Load {

    private static final long HIGHEST_MICROS = TimeUnit.MINUTES.toMicros(5);

    private Load() {}

    /** One turn of the work; an exception is counted as a fault. */
    interface Work {
        void once(int client, long turn) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param latency in microseconds, of the turns that went well
     * @param fault the first one; null when all went well
     */
    record Sample(Histogram latency, double seconds, long faults, @Nullable String fault) {

        double perSecond() {
            return latency.getTotalCount() / seconds;
        }

        double millis(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    static Histogram histogram() {
        return new Histogram(HIGHEST_MICROS, 3);
    }

    /** Each client begins a turn as soon as the one before is done. */
    static Sample closed(int clients, double seconds, Work work) throws InterruptedException {
        return run(clients, seconds, work, 0);
    }

    /**
     * Runs of so many seconds until two in a row are hardly better than the best before: by then
     * the compiler of the JVM has done what it will do.
     */
    static void untilSteady(int clients, double seconds, int most, Work work)
            throws InterruptedException {
        double best = 0;
        int flat = 0;
        for (int run = 0; run < most && flat < 2; run++) {
            double now = closed(clients, seconds, work).perSecond();
            flat = now > best * 1.03 ? 0 : flat + 1;
            best = Math.max(best, now);
        }
    }

    /**
     * Turns begin at an even pace, whatever the earlier ones take; a turn that begins late because
     * its client was still busy counts from when it should have begun.
     */
    static Sample paced(double perSecond, int clients, double seconds, Work work)
            throws InterruptedException {
        return run(clients, seconds, work, perSecond);
    }

    /** So many turns, one after another. */
    static Sample times(int times, Work work) {
        Histogram latency = histogram();
        long faults = 0;
        String fault = null;
        long begin = System.nanoTime();
        for (int turn = 0; turn < times; turn++) {
            long start = System.nanoTime();
            try {
                work.once(0, turn);
                latency.recordValue(micros(System.nanoTime() - start));
            } catch (Exception e) {
                faults++;
                fault = fault == null ? e.toString() : fault;
            }
        }
        return new Sample(latency, (System.nanoTime() - begin) / 1e9, faults, fault);
    }

    /** One turn of each client, all begun at the same moment. */
    static Sample together(int clients, Work work) throws InterruptedException {
        return run(clients, 3600, work, 0, 1);
    }

    private static Sample run(int clients, double seconds, Work work, double pace)
            throws InterruptedException {
        return run(clients, seconds, work, pace, Long.MAX_VALUE);
    }

    private static Sample run(int clients, double seconds, Work work, double pace, long turns)
            throws InterruptedException {
        List<Client> all = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(clients);
        CountDownLatch go = new CountDownLatch(1);
        for (int i = 0; i < clients; i++) {
            Client client = new Client(i, clients, seconds, work, pace, turns, ready, go);
            client.start();
            all.add(client);
        }
        ready.await();
        long begin = System.nanoTime();
        go.countDown();
        for (Client client : all) {
            client.join();
        }
        double took = (System.nanoTime() - begin) / 1e9;
        Histogram latency = histogram();
        long faults = 0;
        String fault = null;
        for (Client client : all) {
            latency.add(client.latency);
            faults += client.faults;
            fault = fault == null ? client.fault : fault;
        }
        return new Sample(latency, took, faults, fault);
    }

    private static long micros(long nanos) {
        return Math.min(HIGHEST_MICROS, nanos / 1000);
    }

    private static final class Client extends Thread {

        private final int number;
        private final int clients;
        private final double seconds;
        private final Work work;
        private final double pace;
        private final long turns;
        private final CountDownLatch ready;
        private final CountDownLatch go;
        private final Histogram latency = histogram();
        private long faults;
        private @Nullable String fault;

        Client(
                int number,
                int clients,
                double seconds,
                Work work,
                double pace,
                long turns,
                CountDownLatch ready,
                CountDownLatch go) {
            super("client-" + number);
            this.number = number;
            this.clients = clients;
            this.seconds = seconds;
            this.work = work;
            this.pace = pace;
            this.turns = turns;
            this.ready = ready;
            this.go = go;
        }

        @Override
        public void run() {
            ready.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                return;
            }
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            for (long turn = 0; turn < turns; turn++) {
                long start = System.nanoTime();
                if (pace > 0) {
                    long due = begin + (long) ((turn * clients + number) / pace * 1e9);
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    start = due;
                }
                if (start >= end) {
                    return;
                }
                try {
                    work.once(number, turn);
                    latency.recordValue(micros(System.nanoTime() - start));
                } catch (Exception e) {
                    fault = fault == null ? e.toString() : fault;
                    if (++faults > 100) {
                        return;
                    }
                }
            }
        }
    }
}
