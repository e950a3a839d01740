package cn.shanhuo.payment;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import com.alipay.api.AlipayObject;
import com.alipay.api.AlipayRequest;
import com.alipay.api.AlipayResponse;
import com.alipay.api.domain.AlipayTradeCloseModel;
import com.alipay.api.domain.AlipayTradeFastpayRefundQueryModel;
import com.alipay.api.domain.AlipayTradeQueryModel;
import com.alipay.api.domain.AlipayTradeRefundModel;
import com.alipay.api.request.AlipayTradeCloseRequest;
import com.alipay.api.request.AlipayTradeFastpayRefundQueryRequest;
import com.alipay.api.request.AlipayTradeQueryRequest;
import com.alipay.api.request.AlipayTradeRefundRequest;
import com.alipay.api.response.AlipayTradeFastpayRefundQueryResponse;
import com.alipay.api.response.AlipayTradeQueryResponse;
import com.alipay.api.response.AlipayTradeRefundResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Alipay, through its SDK, and turns its answers into ours. Never inside a transaction: a call may take seconds.
 *
 * <p>An answer counts only when it says code 10000: the SDK's {@code isSuccess()} is also true for a signed "service
 * unavailable". Whatever it throws, checked or not, is an unknown outcome; so is an error reply, which the SDK accepts
 * unsigned. From an unknown outcome nothing follows but asking again.
 */
@Singleton
final class AlipayGateway {

    private static final Logger LOG = LoggerFactory.getLogger(AlipayGateway.class);

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Calendar.ZONE);

    private static final Set<String> OVER = Set.of("TRADE_CLOSED");
    private static final Set<String> PAID = Set.of("TRADE_SUCCESS", "TRADE_FINISHED");

    private final AlipaySdk sdk;

    AlipayGateway(AlipaySdk sdk) {
        this.sdk = sdk;
    }

    TradeAnswer query(OrderNo no, Payee payee) {
        var model = new AlipayTradeQueryModel();
        model.setOutTradeNo(no.toString());
        return switch (call(new AlipayTradeQueryRequest(), model, payee)) {
            case Said<AlipayTradeQueryResponse>(var response) -> read(no, response);
            case Failed<AlipayTradeQueryResponse>(var code)
            when code.equals("ACQ.TRADE_NOT_EXIST") -> new TradeAnswer.Unpaid();
            case Failed<AlipayTradeQueryResponse>(var code) -> new TradeAnswer.Unknown(code);
            case Lost<AlipayTradeQueryResponse>(var why) -> new TradeAnswer.Unknown(why);
        };
    }

    /** Takes care that the trade can no longer be paid; a trade that Alipay does not know yet cannot be closed. */
    TradeAnswer close(OrderNo no, Payee payee) {
        var model = new AlipayTradeCloseModel();
        model.setOutTradeNo(no.toString());
        return switch (call(new AlipayTradeCloseRequest(), model, payee)) {
            case Said<?> _ -> new TradeAnswer.Over();
            case Failed<?>(var code) ->
                switch (code) {
                    case "ACQ.TRADE_NOT_EXIST" -> new TradeAnswer.Unpaid();
                    case "ACQ.TRADE_HAS_CLOSE" -> new TradeAnswer.Over();
                    default -> new TradeAnswer.Unknown(code);
                };
            case Lost<?>(var why) -> new TradeAnswer.Unknown(why);
        };
    }

    /**
     * Gives the money back. The refund's number makes that happen once, however often this is called. Code 10000 says that
     * the call was understood; that money moved by it says {@code fund_change} alone. Without that the refund's query
     * tells.
     */
    RefundAnswer refund(Refund refund, Payee payee) {
        var model = new AlipayTradeRefundModel();
        model.setOutTradeNo(refund.order().toString());
        model.setOutRequestNo(Long.toString(refund.no()));
        model.setRefundAmount(refund.amount().yuan());
        model.setRefundReason(Subject.plain(refund.reason(), 80));
        return switch (call(new AlipayTradeRefundRequest(), model, payee)) {
            case Said<AlipayTradeRefundResponse>(var response) ->
                "Y".equals(response.getFundChange())
                        ? new RefundAnswer.Done(instant(response.getGmtRefundPay()))
                        : new RefundAnswer.NotDone();
            case Failed<?>(var code) -> new RefundAnswer.Refused(code);
            case Lost<?>(var why) -> new RefundAnswer.Unknown(why);
        };
    }

    RefundAnswer refundQuery(Refund refund, Payee payee) {
        var model = new AlipayTradeFastpayRefundQueryModel();
        model.setOutTradeNo(refund.order().toString());
        model.setOutRequestNo(Long.toString(refund.no()));
        model.setQueryOptions(List.of("gmt_refund_pay"));
        return switch (call(new AlipayTradeFastpayRefundQueryRequest(), model, payee)) {
            case Said<AlipayTradeFastpayRefundQueryResponse>(var response) ->
                "REFUND_SUCCESS".equals(response.getRefundStatus())
                        ? new RefundAnswer.Done(instant(response.getGmtRefundPay()))
                        : new RefundAnswer.NotDone();
            case Failed<?>(var code) -> new RefundAnswer.Refused(code);
            case Lost<?>(var why) -> new RefundAnswer.Unknown(why);
        };
    }

    private static TradeAnswer read(OrderNo no, AlipayTradeQueryResponse response) {
        var status = String.valueOf(response.getTradeStatus());
        if (OVER.contains(status)) {
            return new TradeAnswer.Over();
        }
        if (!PAID.contains(status)) {
            return status.equals("WAIT_BUYER_PAY") ? new TradeAnswer.Unpaid() : new TradeAnswer.Unknown(status);
        }
        var amount = Money.parse(String.valueOf(response.getTotalAmount()));
        var paidAt = instant(response.getSendPayDate());
        if (amount.isEmpty() || paidAt == null || response.getTradeNo() == null) {
            return new TradeAnswer.Unknown("paid, but amount, time or trade are missing");
        }
        var payer = response.getBuyerLogonId() == null ? "" : response.getBuyerLogonId();
        return new TradeAnswer.Paid(new PaidTrade(no, response.getTradeNo(), amount.get(), payer, paidAt));
    }

    private <T extends AlipayResponse> Reply<T> call(AlipayRequest<T> request, AlipayObject model, Payee payee) {
        var token = payee.token();
        if (token == null) {
            // without it Alipay would look among the trades of the application's own merchant
            return lost(request, "merchant " + payee.sellerId() + " has not authorised us");
        }
        request.setBizModel(model);
        try {
            T response = sdk.client().execute(request, null, token.value());
            if (response.isSuccess() && "10000".equals(response.getCode())) {
                return new Said<>(response);
            }
            return isRefusal(response)
                    ? new Failed<>(response.getSubCode())
                    : lost(request, response.getCode() + " " + response.getSubCode());
        } catch (Exception e) {
            // The SDK throws unchecked ones too, for replies without signature, without JSON, without anything.
            return lost(request, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static boolean isRefusal(AlipayResponse response) {
        var subCode = response.getSubCode();
        return "40004".equals(response.getCode()) && subCode != null && !subCode.endsWith("SYSTEM_ERROR");
    }

    private static <T extends AlipayResponse> Reply<T> lost(AlipayRequest<T> request, String why) {
        LOG.warn("No clear answer from Alipay to {}: {}", request.getApiMethodName(), why);
        return new Lost<>(why);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private sealed interface Reply<T> {}

    private record Said<T>(T response) implements Reply<T> {}

    /** Alipay understood and refused. */
    private record Failed<T>(String code) implements Reply<T> {}

    private record Lost<T>(String why) implements Reply<T> {}
}
