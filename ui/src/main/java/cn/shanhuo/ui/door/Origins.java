package cn.shanhuo.ui.door;

import cn.shanhuo.people.Name;
import cn.shanhuo.people.Origin;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Tells where a request comes from: the other end of the connection, or whom our own proxies saw there. */
@Singleton
class Origins {

    private static final int LONGEST = 200;

    private final Proxies proxies;

    Origins(Proxies proxies) {
        this.proxies = proxies;
    }

    Origin of(HttpRequest<?> request) {
        var agent = Name.clean(request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, ""));
        var device = agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST);
        var forwarded = request.getHeaders().getAll("X-Forwarded-For");
        return new Origin(proxies.visitor(request.getRemoteAddress().getAddress(), forwarded), device);
    }
}
