package cn.shanhuo.testing;

import cn.shanhuo.house.SiteOpened;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/**
 * Tests have no process that opens the site: there it counts as open once its context, and the demo's story, stand;
 * unless {@code shanhuo.opened-by-site} says that somebody does.
 */
@Singleton
@Requires(property = "shanhuo.opened-by-site", notEquals = "true")
class OpensAtOnce implements ApplicationEventListener<StartupEvent>, Ordered {

    private final ApplicationEventPublisher<SiteOpened> events;

    OpensAtOnce(ApplicationEventPublisher<SiteOpened> events) {
        this.events = events;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        events.publishEvent(new SiteOpened());
    }
}
