package cn.shanhuo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

class SiteAddressTest {

    @Test
    void the_address_that_is_set_stands_whatever_the_request_says() {
        var site = new SiteAddress("https://shanhuo.example/");
        assertThat(site.of(HttpRequest.GET("/").header("Host", "site:8080"))).isEqualTo("https://shanhuo.example");
    }

    @Test
    void without_it_the_visitors_own_way_stands() {
        var site = new SiteAddress("");
        var asked = HttpRequest.GET("/").header("Host", "127.0.0.1:8080");
        assertThat(site.of(asked)).isEqualTo("http://127.0.0.1:8080");
        assertThat(site.of(asked.header("X-Forwarded-Proto", "https"))).isEqualTo("https://127.0.0.1:8080");
    }

    @Test
    void what_is_no_host_is_not_believed() {
        var site = new SiteAddress("");
        assertThat(site.of(HttpRequest.GET("/").header("Host", "evil.example/\"><b>")))
                .isEqualTo("http://localhost");
    }
}
