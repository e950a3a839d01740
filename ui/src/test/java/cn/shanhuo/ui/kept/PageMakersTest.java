package cn.shanhuo.ui.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shanhuo.house.Overrun;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PageMakersTest {

    private final PageMakers makers = new PageMakers();

    @AfterEach
    void close() {
        makers.close();
    }

    @Test
    void who_comes_when_too_many_wait_is_told_so_and_all_others_are_served() throws InterruptedException {
        var gate = new CountDownLatch(1);
        int cores = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < cores; i++) {
            makers.execute(() -> await(gate));
        }
        var served = new AtomicInteger();
        var last = new CountDownLatch(PageMakers.MOST_WAITING);
        for (int i = 0; i < PageMakers.MOST_WAITING; i++) {
            makers.execute(() -> {
                served.incrementAndGet();
                last.countDown();
            });
        }
        assertThatThrownBy(() -> makers.execute(served::incrementAndGet)).isInstanceOf(Overrun.class);
        gate.countDown();
        last.await();
        assertThat(served).hasValue(PageMakers.MOST_WAITING);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
