package se.arbetsro.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * Where a bench measures: the product in its town, the plain program beside it, and how long.
 *
 * @param plain on the same database
 */
record Place(Town town, Program plain, Options options, Results results, String bench) {

    /** How many are at their browsers at once. */
    static final int CLIENTS = 8;

    int scale() {
        return town.scale();
    }

    /**
     * Several things under the same load, in turn: one run of each, and again, so that what else
     * the machine does falls on all of them.
     */
    Turns inTurn() {
        return new Turns(this);
    }

    void record(Figure figure) {
        results.add(bench, figure);
    }

    /** Things to be measured beside each other. */
    static final class Turns {

        private final Place place;
        private final Map<String, Load.Work> works = new LinkedHashMap<>();
        private final List<String> plain = new ArrayList<>();
        private int clients = CLIENTS;
        private int runs;

        private Turns(Place place) {
            this.place = place;
            this.runs = place.options().runs();
        }

        /** Fewer than the options say, for what takes long. */
        Turns atMost(int number) {
            runs = Math.min(runs, number);
            return this;
        }

        Turns clients(int number) {
            clients = number;
            return this;
        }

        Turns ours(String what, Load.Work work) {
            works.put(what, work);
            return this;
        }

        Turns baseline(String what, Load.Work work) {
            plain.add(what);
            return ours(what, work);
        }

        /** Under load for the seconds of the options; values are turns a second. */
        void underLoad() throws InterruptedException {
            run("req/s", place.options().seconds(), 0);
        }

        /** So many times in each run, one after another; values are mean milliseconds. */
        void oneByOne(int times) throws InterruptedException {
            run("ms", 0, times);
        }

        /** Seconds so far of whichever program does it, and of the database. */
        private double cpu(String what) {
            try {
                Program program = plain.contains(what) ? place.plain() : place.town().program();
                return program.cpuSeconds()
                        + Program.cpuSecondsOfServer(place.town().folder().resolve("database"));
            } catch (java.io.IOException e) {
                return Double.NaN;
            }
        }

        private static long turns(Map<String, Histogram> latencies, String what) {
            Histogram latency = latencies.get(what);
            return latency == null ? 0 : latency.getTotalCount();
        }

        private void run(String unit, double seconds, int times) throws InterruptedException {
            Map<String, List<Double>> values = new LinkedHashMap<>();
            Map<String, Histogram> latencies = new LinkedHashMap<>();
            Map<String, Load.Sample> faulty = new LinkedHashMap<>();
            Map<String, Long> faults = new LinkedHashMap<>();
            Map<String, Double> used = new LinkedHashMap<>();
            for (Map.Entry<String, Load.Work> one : works.entrySet()) {
                if (times > 0) {
                    Load.times(Math.min(times, 10), one.getValue());
                } else {
                    Load.untilSteady(
                            clients,
                            place.options().warmUp(),
                            place.options().warmUps(),
                            one.getValue());
                }
            }
            for (int run = 0; run < runs; run++) {
                for (Map.Entry<String, Load.Work> one : works.entrySet()) {
                    double cpu = cpu(one.getKey());
                    Load.Sample sample =
                            times > 0
                                    ? Load.times(times, one.getValue())
                                    : Load.closed(clients, seconds, one.getValue());
                    used.merge(one.getKey(), cpu(one.getKey()) - cpu, Double::sum);
                    values.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                            .add(
                                    times > 0
                                            ? sample.latency().getMean() / 1000
                                            : sample.perSecond());
                    latencies
                            .computeIfAbsent(one.getKey(), _ -> Load.histogram())
                            .add(sample.latency());
                    faults.merge(one.getKey(), sample.faults(), Long::sum);
                    if (sample.fault() != null) {
                        faulty.putIfAbsent(one.getKey(), sample);
                    }
                }
            }
            for (String what : works.keySet()) {
                Load.Sample fault = faulty.get(what);
                place.record(
                        new Figure(
                                what,
                                place.scale(),
                                unit,
                                values.getOrDefault(what, List.of()),
                                latencies.get(what),
                                1000 * used.getOrDefault(what, Double.NaN) / turns(latencies, what),
                                plain.contains(what),
                                faults.getOrDefault(what, 0L),
                                fault == null ? null : fault.fault()));
            }
        }
    }
}
