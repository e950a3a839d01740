package cn.shanhuo.people;

import cn.shanhuo.notice.Sms;
import cn.shanhuo.notice.SmsSender;
import cn.shanhuo.notice.SmsSender.Delivery;
import cn.shanhuo.watch.Tally;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/**
 * Sends a code to a phone. The answer is the same whether or not the phone has an account. Waits for the gateway, so it
 * holds no transaction.
 */
@Singleton
public class SendCode {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AN_HOUR_PER_PHONE = 5;
    private static final int AN_HOUR_PER_ADDRESS = 30;

    /** What the county's bill bears, whatever addresses somebody collects. */
    private static final int AN_HOUR = 2_000;

    private static final Duration HOUR = Duration.ofHours(1);

    private final SmsCodes codes;
    private final RateLimit limits;
    private final SmsSender sender;
    private final Tally tally;

    SendCode(SmsCodes codes, RateLimit limits, SmsSender sender, Tally tally) {
        this.codes = codes;
        this.limits = limits;
        this.sender = sender;
        this.tally = tally;
    }

    /** What became of the code. */
    public enum Outcome {
        SENT,
        /** The last one was sent less than a minute ago: wait, it may still come. */
        TOO_SOON,
        /** Too many for this phone or from this address within the hour. */
        TOO_MANY,
        /** The gateway did not take it, or the site has sent too many: another way in, or later. */
        NOT_SENT
    }

    /** @param address the IP address that asks */
    public Outcome send(Phone phone, CodePurpose purpose, String address) {
        if (codes.sentWithin(PAUSE, phone, purpose)) {
            return Outcome.TOO_SOON;
        }
        if (!limits.allow("code-address", address, AN_HOUR_PER_ADDRESS, HOUR)
                || !limits.allow("code-phone", phone.digits(), AN_HOUR_PER_PHONE, HOUR)) {
            return Outcome.TOO_MANY;
        }
        if (!limits.allow("code-pause-" + purpose, phone.digits(), 1, PAUSE)) {
            return Outcome.TOO_SOON;
        }
        if (!limits.allow("code-site", "", AN_HOUR, HOUR)) {
            return Outcome.NOT_SENT;
        }
        var drawn = codes.draw(phone, purpose);
        var sms =
                new Sms(phone.digits(), purpose.template(), Map.of("code", drawn.code()), purpose.words(drawn.code()));
        if (sender.send(sms) != Delivery.REFUSED) {
            tally.add(Tally.Of.MESSAGES_SENT);
            return Outcome.SENT;
        }
        tally.add(Tally.Of.MESSAGES_REFUSED);
        codes.withdraw(drawn);
        giveBack(phone, purpose, address);
        return Outcome.NOT_SENT;
    }

    private void giveBack(Phone phone, CodePurpose purpose, String address) {
        limits.giveBack("code-address", address, HOUR);
        limits.giveBack("code-phone", phone.digits(), HOUR);
        limits.giveBack("code-pause-" + purpose, phone.digits(), PAUSE);
        limits.giveBack("code-site", "", HOUR);
    }
}
