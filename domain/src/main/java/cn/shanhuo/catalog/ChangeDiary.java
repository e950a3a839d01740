package cn.shanhuo.catalog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads the diary of changes to its end without losing a line. Numbers are given when a line is written and seen when
 * its transaction commits, so that 8 may appear after 9: what was skipped is asked for again until it appears, or for
 * so long that its transaction can only have been rolled back. Not for use by several threads.
 */
final class ChangeDiary {

    /** Longer than any transaction lives, in milliseconds. */
    static final long PATIENCE = 60_000;

    static final int MOST_MISSING = 10_000;

    private static final int PAGE = 1000;
    private static final int PAGES_AT_ONCE = 5;
    private static final int OVERLAP = 1000;

    private final Pages pages;
    private final TreeMap<Long, Long> missingSince = new TreeMap<>();
    private final List<ChangeRow> found = new ArrayList<>();
    private long last = -1;

    ChangeDiary(Pages pages) {
        this.pages = pages;
    }

    /** Where the lines come from. */
    interface Pages {
        long last();

        List<ChangeRow> after(long seq, int limit);

        List<ChangeRow> among(List<Long> seqs);
    }

    /**
     * The lines that appeared since the last call, at most a few thousand; the rest comes next time. The first call
     * begins a little before the end, for those who wrote while this node started.
     */
    List<ChangeRow> read(long now) {
        late();
        if (last < 0) {
            last = Math.max(0, pages.last() - OVERLAP);
            take(pages.after(last, PAGE), now, false);
        }
        for (int i = 0; i < PAGES_AT_ONCE; i++) {
            var page = pages.after(last, PAGE);
            take(page, now, true);
            if (page.size() < PAGE) {
                break;
            }
        }
        missingSince.values().removeIf(since -> now - since > PATIENCE);
        var read = List.copyOf(found);
        found.clear(); // only now: what was read before a failure comes with the next call
        return read;
    }

    /** What was skipped and has appeared meanwhile. */
    private void late() {
        Iterator<Long> missing = missingSince.keySet().stream().toList().iterator();
        while (missing.hasNext()) {
            var some = new ArrayList<Long>();
            while (missing.hasNext() && some.size() < PAGE) {
                some.add(missing.next());
            }
            for (var row : pages.among(some)) {
                missingSince.remove(row.seq());
                found.add(row);
            }
        }
    }

    private void take(List<ChangeRow> page, long now, boolean gapless) {
        boolean known = gapless;
        for (var row : page) {
            for (long skipped = last + 1; known && skipped < row.seq(); skipped++) {
                missingSince.put(skipped, now);
            }
            last = row.seq();
            known = true;
            found.add(row);
        }
        while (missingSince.size() > MOST_MISSING) {
            missingSince.pollFirstEntry();
        }
    }
}
