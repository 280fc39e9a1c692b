package se.arbetsro.bench;

import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one thing in all runs.
 *
 * @param what was done, in the words of the table
 * @param scale how many times the size of Stockholm
 * @param unit of the runs' values: {@code req/s}, {@code ms}, {@code MB}, {@code s}
 * @param runs a value for each run, in their order
 * @param latency of single turns over all runs, in microseconds; null where turns are not the point
 * @param cpuMillis of the program and PostgreSQL together for one turn, the mean of all runs;
 *     steadier than time on a machine that others use too; not a number where it was not looked at
 * @param plain whether it is a baseline
 * @param fault the first that went wrong; null when nothing did
 */
record Figure(
        String what,
        int scale,
        String unit,
        List<Double> runs,
        @Nullable Histogram latency,
        double cpuMillis,
        boolean plain,
        long faults,
        @Nullable String fault) {

    Figure {
        runs = List.copyOf(runs);
    }

    double median() {
        double[] sorted = sorted();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return runs.isEmpty() ? Double.NaN : sorted()[0];
    }

    double most() {
        return runs.isEmpty() ? Double.NaN : sorted()[runs.size() - 1];
    }

    private double[] sorted() {
        double[] sorted = runs.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** In milliseconds; not a number where turns were not timed. */
    double millis(double percentile) {
        return latency == null || latency.getTotalCount() == 0
                ? Double.NaN
                : latency.getValueAtPercentile(percentile) / 1000.0;
    }
}
