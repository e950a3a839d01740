package cn.shanhuo.payment;

import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * The buyer comes back from the cashier. What the address says is shown at most, never believed: it may be replayed, and
 * carries no status. When Alipay signed it for this order, Alipay is asked at once.
 */
@Singleton
public class TakeReturn {

    private final NoticeSignature signature;
    private final AskAlipay askAlipay;

    TakeReturn(NoticeSignature signature, AskAlipay askAlipay) {
        this.signature = signature;
        this.askAlipay = askAlipay;
    }

    /** @param fields the query of the address, decoded, every field of it */
    public void take(OrderNo no, Map<String, String> fields) {
        if (signature.genuine(fields) && no.toString().equals(fields.get("out_trade_no"))) {
            askAlipay.ask(no);
        }
    }
}
