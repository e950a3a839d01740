package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Runs ours and the limit in turn, so that what else the machine does falls on both, and takes medians. */
record Rounds(double ours, double limit) {

    /** How often the site is asked before it is measured, where little is compiled. */
    static final int WARMING = 4;

    /** A limit is a loop or a server without a JVM: it needs less. */
    private static final int LIMIT_WARMING = 2;

    /** Where many small things are compiled it lasts longer; then it warms up until its compilers rest, yet no longer than this. */
    private static final Duration MOST_WARMING = Duration.ofSeconds(60);

    private static final Duration MOST_WARMING_OF_LIMIT = Duration.ofSeconds(8);

    /** Compilers rest when they take less than this share of one core, in two slices running. */
    private static final double AT_REST = 0.03;

    private static final int RESTFUL = 2;

    /** @param rounds how often each side is measured, after the site has warmed up and one round that does not count */
    static Rounds inTurn(int rounds, DoubleSupplier ours, DoubleSupplier limit) {
        for (int round = 0; round < WARMING; round++) {
            ours.getAsDouble();
            if (round >= WARMING - LIMIT_WARMING) {
                limit.getAsDouble();
            }
        }
        return ofWarmed(rounds, ours, limit);
    }

    /** The same after both sides have warmed up until their compilers rest. */
    static Rounds inTurn(Site site, int rounds, DoubleSupplier ours, DoubleSupplier limit) {
        warmLimit(limit);
        warm(site, ours);
        return ofWarmed(rounds, ours, limit);
    }

    static void warmLimit(DoubleSupplier slice) {
        warm("the limit", Compilers.ofThisJvm(), MOST_WARMING_OF_LIMIT, slice);
    }

    /** Runs slices until the compilers of the site rest, and says how many it took. */
    static void warm(Site site, DoubleSupplier slice) {
        warm("ours", Compilers.of(site), MOST_WARMING, slice);
    }

    private static void warm(String who, Compilers compilers, Duration most, DoubleSupplier slice) {
        int restful = 0;
        int slices = 0;
        long end = System.nanoTime() + most.toNanos();
        while (restful < RESTFUL && System.nanoTime() < end) {
            long begin = System.nanoTime();
            var before = compilers.taken();
            slice.getAsDouble();
            double share = (double) compilers.since(before).toNanos() / (System.nanoTime() - begin);
            restful = share < AT_REST ? restful + 1 : 0;
            slices++;
        }
        System.out.printf("  %s warmed up in %d slices%s%n", who, slices, restful < RESTFUL ? ", still compiling" : "");
    }

    /** The same of sides that have been warmed up before, after one round that does not count. */
    static Rounds ofWarmed(int rounds, DoubleSupplier ours, DoubleSupplier limit) {
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

    double ratio() {
        return ours / limit;
    }

    static double median(List<Double> seen) {
        var sorted = seen.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
