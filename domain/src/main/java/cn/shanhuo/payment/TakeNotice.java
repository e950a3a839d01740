package cn.shanhuo.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what arrives at the notification address. In this order: Alipay's signature, an order of ours, its amount, its
 * payee, our application; only then the news is acted upon. A forged one leaves a line in the log and nothing else; all
 * genuine ones are stored with what came of them.
 */
@Singleton
public class TakeNotice {

    private static final Logger LOG = LoggerFactory.getLogger(TakeNotice.class);

    public enum Reply {
        /** Understood and stored: Alipay need not say it again. */
        SUCCESS,
        /** Forged, or not what we expect: Alipay is to say it again, and somebody to look at it. */
        FAILURE;

        /** What Alipay expects as the whole body. */
        public String body() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final NoticeSignature signature;
    private final RecordPayment recordPayment;
    private final AlipaySettings settings;
    private final Clock clock;

    TakeNotice(NoticeSignature signature, RecordPayment recordPayment, AlipaySettings settings, Clock clock) {
        this.signature = signature;
        this.recordPayment = recordPayment;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Answers after the commit. Throws when the database does not take it, so that Alipay comes again.
     *
     * @param fields the form as received and decoded, every field of it
     */
    public Reply take(Map<String, String> fields) {
        if (!signature.genuine(fields)) {
            LOG.warn("A forged or broken notification, for out_trade_no {}", shown(fields.get("out_trade_no")));
            return Reply.FAILURE;
        }
        var report = NoticeForm.read(fields, settings.appId(), clock.instant());
        var recorded = recordPayment.record(report);
        if (recorded.mismatch().isPresent()) {
            LOG.warn("A genuine notification for out_trade_no {}: {}", shown(report.outTradeNo()), recorded);
        }
        return recorded.settled() ? Reply.SUCCESS : Reply.FAILURE;
    }

    /** Strangers write into this field: nothing that could break a log line. */
    private static String shown(@Nullable String text) {
        return text == null
                ? "none"
                : text.substring(0, Math.min(text.length(), 40)).replaceAll("[^0-9A-Za-z_-]", "?");
    }
}
