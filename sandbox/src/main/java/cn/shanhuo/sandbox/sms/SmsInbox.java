package cn.shanhuo.sandbox.sms;

import cn.shanhuo.house.Ids;
import cn.shanhuo.notice.Sms;
import cn.shanhuo.notice.SmsSender;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps messages for the page at /sandbox/sms. */
@Singleton
class SmsInbox implements SmsSender {

    private static final int LONGEST = 500;

    private final MessageRows rows;
    private final Ids ids;
    private final Clock clock;

    SmsInbox(MessageRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Delivery send(Sms sms) {
        var text = sms.text().length() > LONGEST ? sms.text().substring(0, LONGEST) : sms.text();
        rows.save(new MessageRow(ids.next(), sms.phone(), text, clock.instant()));
        return Delivery.ACCEPTED;
    }

    /** The newest first; of one phone, or of all when it is empty. */
    @Transactional
    List<MessageRow> latest(String phone, int limit) {
        return phone.isEmpty() ? rows.latest(limit) : rows.latest(phone, limit);
    }
}
