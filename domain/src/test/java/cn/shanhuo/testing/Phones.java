package cn.shanhuo.testing;

import cn.shanhuo.notice.Sms;
import cn.shanhuo.notice.SmsSender;
import cn.shanhuo.people.Phone;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The phones of the cast: what was sent to them can be read, where no sandbox shows it on a page. */
@Singleton
@Requires(missingClasses = "cn.shanhuo.sandbox.sms.SmsInbox", notEnv = "demo")
public class Phones implements SmsSender {

    private static final AtomicLong LAST = new AtomicLong(System.nanoTime() % 100_000_000L);

    private final List<Sms> received = new CopyOnWriteArrayList<>();

    /** A phone nobody had before. */
    public static Phone fresh() {
        return new Phone("139%08d".formatted(LAST.incrementAndGet() % 100_000_000L));
    }

    @Override
    public Delivery send(Sms sms) {
        received.add(sms);
        return Delivery.ACCEPTED;
    }

    /** The last code sent to a phone. */
    public String lastCode(Phone phone) {
        return received.reversed().stream()
                .filter(sms -> sms.phone().equals(phone.digits()))
                .findFirst()
                .map(sms -> sms.values().get("code"))
                .orElseThrow(() -> new AssertionError("no message for " + phone));
    }

    public long count(Phone phone) {
        return received.stream()
                .filter(sms -> sms.phone().equals(phone.digits()))
                .count();
    }
}
