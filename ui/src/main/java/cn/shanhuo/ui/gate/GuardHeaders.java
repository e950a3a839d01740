package cn.shanhuo.ui.gate;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * The headers that every answer carries: nothing inline, nothing from elsewhere, in nobody's frame. Forms lead to
 * ourselves and to Alipay; {@code shanhuo.forms-lead-to} names further places, separated by blanks.
 */
@Singleton
public final class GuardHeaders {

    private static final String ALIPAY = "https://*.alipay.com https://*.alipaydev.com";

    private final List<Map.Entry<String, String>> headers;

    GuardHeaders(@Nullable @Property(name = "shanhuo.forms-lead-to") String further) {
        var forms = "form-action 'self' " + ALIPAY + (StringUtils.isEmpty(further) ? "" : " " + further);
        this.headers = List.of(
                Map.entry(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
                                + "frame-ancestors 'none'; " + forms),
                Map.entry("X-Content-Type-Options", "nosniff"),
                Map.entry("X-Frame-Options", "DENY"),
                Map.entry("Referrer-Policy", "same-origin"));
    }

    public List<Map.Entry<String, String>> all() {
        return headers;
    }
}
