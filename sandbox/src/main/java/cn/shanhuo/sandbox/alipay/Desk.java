package cn.shanhuo.sandbox.alipay;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the stand-in did last. */
@Singleton
class Desk {

    private final TradeRows trades;
    private final NotificationRows notices;

    Desk(TradeRows trades, NotificationRows notices) {
        this.trades = trades;
        this.notices = notices;
    }

    @Transactional
    List<TradeRow> trades(int limit) {
        return trades.latest(limit);
    }

    @Transactional
    List<NotificationRow> notices(int limit) {
        return notices.latest(limit);
    }
}
