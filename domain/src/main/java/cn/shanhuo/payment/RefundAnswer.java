package cn.shanhuo.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Alipay says about a refund. */
sealed interface RefundAnswer {

    /** @param at null when Alipay does not say when */
    record Done(@Nullable Instant at) implements RefundAnswer {}

    /** Alipay does not say that it happened. */
    record NotDone() implements RefundAnswer {}

    /** @param code Alipay's sub_code */
    record Refused(String code) implements RefundAnswer {}

    /** No clear answer: nothing follows from it. */
    record Unknown(String why) implements RefundAnswer {}
}
