package cn.shanhuo.ui;

/**
 * How well an amount is proved: the parts of grade A (paid on the platform), B (another platform's statement), C (a
 * photographed proof) and D (declared only), each in percent of the whole; together 100, or 0 where nothing was sold.
 */
public record Evidence(int a, int b, int c, int d) {

    private static final int WHOLE = 100;

    /** The parts from amounts of any unit; rounding is settled on the largest part. */
    public static Evidence of(long a, long b, long c, long d) {
        long all = a + b + c + d;
        if (all <= 0) {
            return new Evidence(0, 0, 0, 0);
        }
        int[] parts = {percent(a, all), percent(b, all), percent(c, all), percent(d, all)};
        int largest = 0;
        int sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += parts[i];
            largest = parts[i] > parts[largest] ? i : largest;
        }
        parts[largest] += WHOLE - sum;
        return new Evidence(parts[0], parts[1], parts[2], parts[3]);
    }

    private static int percent(long part, long all) {
        return (int) Math.round(part * (double) WHOLE / all);
    }

    /** Whether anything was sold. */
    public boolean some() {
        return a + b + c + d > 0;
    }

    /** Where each part begins, in percent. */
    public int bStart() {
        return a;
    }

    public int cStart() {
        return a + b;
    }

    public int dStart() {
        return a + b + c;
    }

    /** What the bar says to those who do not see it. */
    public Sentence told() {
        return Sentence.of("ui.evidence.told", a, b, c, d);
    }
}
