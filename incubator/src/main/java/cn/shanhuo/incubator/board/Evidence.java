package cn.shanhuo.incubator.board;

/**
 * How well a sum is proved, as one stacked bar: the parts of the four grades in whole percent of what is positive, and
 * their places along the bar. Drawn as SVG, whose attributes need no inline style.
 */
public record Evidence(int a, int b, int c, int d) {

    static Evidence of(long aFen, long bFen, long cFen, long dFen) {
        long sum = Math.max(aFen, 0) + Math.max(bFen, 0) + Math.max(cFen, 0) + Math.max(dFen, 0);
        if (sum == 0) {
            return new Evidence(0, 0, 0, 0);
        }
        int b = percent(bFen, sum);
        int c = percent(cFen, sum);
        int d = percent(dFen, sum);
        return new Evidence(aFen > 0 ? 100 - b - c - d : 0, b, c, d);
    }

    public boolean any() {
        return a + b + c + d > 0;
    }

    public int fromB() {
        return a;
    }

    public int fromC() {
        return a + b;
    }

    public int fromD() {
        return a + b + c;
    }

    private static int percent(long part, long sum) {
        return (int) Math.round(Math.max(part, 0) * 100.0 / sum);
    }
}
