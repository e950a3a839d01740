package cn.shanhuo.order;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who do something at the same moment. */
final class Crowd {

    private Crowd() {}

    /** @return what each of them got, in the order of their numbers from 0 on */
    static <T> List<T> together(int people, IntFunction<T> act) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, people)
                    .mapToObj(person -> threads.submit(() -> {
                        start.await();
                        return act.apply(person);
                    }))
                    .toList();
            start.countDown();
            return all.stream().map(Crowd::get).toList();
        }
    }

    private static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
