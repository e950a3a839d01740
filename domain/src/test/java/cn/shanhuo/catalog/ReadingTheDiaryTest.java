package cn.shanhuo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTheDiaryTest {

    private final TreeMap<Long, ChangeRow> committed = new TreeMap<>();
    private final List<Long> asked = new ArrayList<>();
    private boolean away;
    private final ChangeDiary diary = new ChangeDiary(new Committed());

    @BeforeEach
    void begin() {
        diary.read(0);
    }

    @Test
    void what_is_committed_is_read_once() {
        commit(1, 2, 3);
        assertThat(read(0)).containsExactly(1L, 2L, 3L);
        assertThat(read(0)).isEmpty();
    }

    @Test
    void a_line_that_commits_after_a_later_one_is_not_lost() {
        commit(1, 3);
        assertThat(read(0)).containsExactly(1L, 3L);
        commit(4);
        assertThat(read(10)).containsExactly(4L);
        commit(2);
        assertThat(read(20)).containsExactly(2L);
        assertThat(read(30)).isEmpty();
    }

    @Test
    void a_line_that_was_rolled_back_is_forgotten_after_a_while() {
        commit(1, 3);
        read(0);
        read(ChangeDiary.PATIENCE + 1);
        asked.clear();
        read(ChangeDiary.PATIENCE + 2);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_long_absence_is_caught_up_in_bounded_steps() {
        commit(LongStream.rangeClosed(1, 12_000).toArray());
        var first = read(0);
        assertThat(first).hasSizeLessThan(12_000);
        var all = new ArrayList<>(first);
        for (int i = 0; i < 5; i++) {
            all.addAll(read(i));
        }
        assertThat(all).hasSize(12_000).doesNotHaveDuplicates();
    }

    @Test
    void numbers_given_in_strides_do_not_fill_the_memory() {
        commit(LongStream.rangeClosed(1, 4000).map(n -> n * 7).toArray());
        read(0);
        read(1);
        assertThat(asked).hasSizeLessThanOrEqualTo(ChangeDiary.MOST_MISSING);
    }

    @Test
    void what_was_read_before_the_database_went_away_comes_when_it_is_back() {
        commit(1, 3);
        read(0);
        commit(2);
        away = true;
        assertThatThrownBy(() -> read(1)).hasMessage("away");
        away = false;
        commit(4);
        assertThat(read(2)).containsExactlyInAnyOrder(2L, 4L);
    }

    private void commit(long... seqs) {
        for (long seq : seqs) {
            committed.put(seq, new ChangeRow(seq, 1L, 1));
        }
    }

    private List<Long> read(long now) {
        return diary.read(now).stream().map(ChangeRow::seq).toList();
    }

    private final class Committed implements ChangeDiary.Pages {
        @Override
        public long last() {
            return committed.isEmpty() ? 0 : committed.lastKey();
        }

        @Override
        public List<ChangeRow> after(long seq, int limit) {
            if (away) {
                throw new IllegalStateException("away");
            }
            return committed.tailMap(seq, false).values().stream().limit(limit).toList();
        }

        @Override
        public List<ChangeRow> among(List<Long> seqs) {
            asked.addAll(seqs);
            return seqs.stream()
                    .filter(committed::containsKey)
                    .map(committed::get)
                    .toList();
        }
    }
}
