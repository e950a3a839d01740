package cn.shanhuo.ui.door;

import cn.shanhuo.people.Name;
import cn.shanhuo.people.Origin;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;

/** Tells where a request comes from; behind a balancer by {@code micronaut.server.client-address-header}. */
@Singleton
class Origins {

    private static final int LONGEST = 200;

    private final HttpClientAddressResolver addresses;

    Origins(HttpClientAddressResolver addresses) {
        this.addresses = addresses;
    }

    Origin of(HttpRequest<?> request) {
        var agent = Name.clean(request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, ""));
        var device = agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST);
        var address = addresses.resolve(request);
        return new Origin(address == null ? "" : address, device);
    }
}
