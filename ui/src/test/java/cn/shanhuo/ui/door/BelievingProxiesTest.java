package cn.shanhuo.ui.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelievingProxiesTest {

    private static final Proxies NONE = new Proxies("");
    private static final Proxies OURS = new Proxies("10.0.0.7, 172.16.0.0/12, fd00::/8");

    @Test
    void without_proxies_nobody_is_believed() {
        assertThat(visitor(NONE, "203.0.113.9", "10.0.0.1")).isEqualTo("203.0.113.9");
        assertThat(visitor(NONE, "127.0.0.1", "10.0.0.1, 10.0.0.2")).isEqualTo("127.0.0.1");
    }

    @Test
    void what_a_visitor_wrote_before_our_proxy_did_counts_for_nothing() {
        assertThat(visitor(OURS, "10.0.0.7", "1.1.1.1, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(visitor(OURS, "172.31.0.1", "1.1.1.1", "172.16.0.5, 203.0.113.9, 10.0.0.7"))
                .isEqualTo("203.0.113.9");
        assertThat(visitor(OURS, "203.0.113.9", "1.1.1.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void what_is_no_address_ends_the_list() {
        assertThat(visitor(OURS, "10.0.0.7", "203.0.113.9, unknown")).isEqualTo("10.0.0.7");
        assertThat(visitor(OURS, "10.0.0.7", "")).isEqualTo("10.0.0.7");
        assertThat(visitor(OURS, "10.0.0.7")).isEqualTo("10.0.0.7");
    }

    @Test
    void a_network_of_ipv6_is_one_visitor() {
        var one = visitor(NONE, "2001:db8:1:2:3:4:5:6");
        assertThat(one).isEqualTo(visitor(NONE, "2001:db8:1:2:ffff::1")).isNotEqualTo(visitor(NONE, "2001:db8:1:3::1"));
        assertThat(visitor(OURS, "fd00::1", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void a_range_that_is_none_is_told_at_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proxies("10.0.0.0/33"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proxies("balancer.local"));
    }

    private static String visitor(Proxies proxies, String caller, String... forwarded) {
        return proxies.visitor(InetAddress.ofLiteral(caller), List.of(forwarded));
    }
}
