package cn.shanhuo.bench;

import cn.shanhuo.bench.market.Placed;
import cn.shanhuo.money.Money;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Genuine payment notifications as Alipay would send them, signed with a key of this run. */
final class Notifications {

    static final String APP = "9021000000000001";
    private static final String SELLER = "2088000000000001";

    private final KeyPair keys;

    /**
     * One notification.
     *
     * @param signed the text that was signed
     * @param body the form as it goes over the wire
     */
    record Notification(int order, String signed, byte[] signature, String body) {}

    Notifications() {
        this.keys = Bench.must(() -> {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        });
    }

    Map<String, String> settings() {
        return Map.of(
                "shanhuo.alipay.app-id",
                APP,
                "shanhuo.alipay.alipay-public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    PublicKey publicKey() {
        return keys.getPublic();
    }

    /** That each of the orders {@code from} to {@code to} − 1 is paid. */
    List<Notification> paid(int from, int to) {
        return IntStream.range(from, to).parallel().mapToObj(this::paid).toList();
    }

    private Notification paid(int order) {
        var amount = Money.ofFen(Placed.GOODS_FEN + Placed.FREIGHT_FEN).yuan();
        var fields = new TreeMap<String, String>(Map.of(
                "notify_time",
                "2026-11-23 12:00:00",
                "notify_type",
                "trade_status_sync",
                "notify_id",
                "bench" + order,
                "app_id",
                APP,
                "out_trade_no",
                Long.toString(Placed.order(order)),
                "trade_no",
                "20261123220010" + (10_000_000_000_000L + order),
                "trade_status",
                "TRADE_SUCCESS",
                "total_amount",
                amount,
                "seller_id",
                SELLER,
                "gmt_payment",
                "2026-11-23 12:00:00"));
        fields.putAll(Map.of(
                "charset",
                "utf-8",
                "version",
                "1.0",
                "receipt_amount",
                amount,
                "buyer_logon_id",
                "138****5678",
                "subject",
                "秋河村中蜂百花土蜂蜜",
                "auth_app_id",
                APP));
        var signed = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        var signature = Bench.must(() -> sign(signed));
        fields.put("sign_type", "RSA2");
        fields.put("sign", Base64.getEncoder().encodeToString(signature));
        return new Notification(order, signed, signature, form(fields));
    }

    private byte[] sign(String text) throws GeneralSecurityException {
        var signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(keys.getPrivate());
        signer.update(text.getBytes(StandardCharsets.UTF_8));
        return signer.sign();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
