package cn.shanhuo.app;

import cn.shanhuo.ui.ErrorPage;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first page takes many times as long as the next: beans are made, templates read. So one that nobody sees is made
 * while the server is still being put together.
 */
@Singleton
class Rehearsal implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private static final Duration LAST_SCENE = Duration.ofSeconds(2);

    private final BeanProvider<AuthenticationFetcher<HttpRequest<?>>> doorkeepers;
    private final BeanProvider<Pages> pages;
    private final Thread stage = new Thread(this::play, "rehearsal");

    Rehearsal(BeanProvider<AuthenticationFetcher<HttpRequest<?>>> doorkeepers, BeanProvider<Pages> pages) {
        this.doorkeepers = doorkeepers;
        this.pages = pages;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        stage.setDaemon(true);
        stage.start();
    }

    /** Answers whether it went as it will on the first night. */
    boolean play() {
        try {
            doorkeepers.forEach(doorkeeper -> {});
            var nobody = Visit.anonymous(Locale.SIMPLIFIED_CHINESE, "/");
            pages.get().render(nobody, ErrorPage.of(HttpStatus.NOT_FOUND, nobody));
            return true;
        } catch (RuntimeException e) {
            LOG.debug("No rehearsal: the site was stopped meanwhile, or its first visitor will see why", e);
            return false;
        }
    }

    @PreDestroy
    void stop() {
        try {
            stage.join(LAST_SCENE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
