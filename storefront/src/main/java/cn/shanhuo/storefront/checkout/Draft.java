package cn.shanhuo.storefront.checkout;

import cn.shanhuo.ui.form.Submitted;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A checkout form as one text, in the way that browsers write forms, and back. */
final class Draft {

    private Draft() {}

    static String write(CheckoutForm form) {
        var fixed = Stream.of(
                pair("key", form.key().toString()),
                pair("from", form.fromCart() ? "cart" : "product"),
                pair(
                        "address",
                        Optional.ofNullable(form.address())
                                .map(Object::toString)
                                .orElse("")));
        var lines = form.wanted().stream().map(line -> pair("line", line.sku() + ":" + line.quantity()));
        var confirmed = form.confirmed().stream().map(sku -> pair("confirm", sku.toString()));
        var notes = form.notes().entrySet().stream().map(note -> pair("note-" + note.getKey(), note.getValue()));
        return Stream.of(fixed, lines, confirmed, notes).flatMap(pairs -> pairs).collect(Collectors.joining("&"));
    }

    static Optional<CheckoutForm> read(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            fields.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return CheckoutForm.of(new Submitted(fields, Map.of()));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
