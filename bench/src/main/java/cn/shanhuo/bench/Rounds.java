package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Runs ours and the limit in turn, so that what else the machine does falls on both, and takes medians. */
record Rounds(double ours, double limit) {

    /** How often the site is asked before it is measured: its JVM compiles for some twenty seconds of load until it is itself. */
    static final int WARMING = 6;

    /** Where many small things are compiled it lasts longer; then it warms up until its compilers rest, yet at most so often. */
    private static final int MOST_WARMING = 45;

    /** Compilers rest when they take less than this share of one core. */
    private static final double AT_REST = 0.03;

    /** @param rounds how often each side is measured, after the site has warmed up and one round that does not count */
    static Rounds inTurn(int rounds, DoubleSupplier ours, DoubleSupplier limit) {
        for (int round = 0; round < WARMING; round++) {
            ours.getAsDouble();
        }
        return measured(rounds, ours, limit);
    }

    /** The same after both sides have warmed up, ours until the compilers of the site rest. */
    static Rounds inTurn(Site site, int rounds, DoubleSupplier ours, DoubleSupplier limit) {
        limit.getAsDouble();
        limit.getAsDouble();
        for (int round = 0; round < MOST_WARMING; round++) {
            long begin = System.nanoTime();
            var before = site.compiling();
            ours.getAsDouble();
            double compiled = site.compiling().minus(before).toNanos();
            if (compiled / (System.nanoTime() - begin) < AT_REST) {
                break;
            }
        }
        return measured(rounds, ours, limit);
    }

    private static Rounds measured(int rounds, DoubleSupplier ours, DoubleSupplier limit) {
        var oursSeen = new ArrayList<Double>();
        var limitSeen = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            double our = ours.getAsDouble();
            double their = limit.getAsDouble();
            System.out.printf(Locale.ROOT, "  round %d: %,.0f beside %,.0f%n", round, our, their);
            if (round > 0) {
                oursSeen.add(our);
                limitSeen.add(their);
            }
        }
        return new Rounds(median(oursSeen), median(limitSeen));
    }

    static double median(List<Double> seen) {
        var sorted = seen.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
