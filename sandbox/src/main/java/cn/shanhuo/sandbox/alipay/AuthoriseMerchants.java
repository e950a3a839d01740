package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.shop.AlipayToken;
import cn.shanhuo.shop.Authorisations;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/** The merchants of the demo's shops let the application act for them, as soon as their story is told. */
@Singleton
@Requires(property = "shanhuo.demo.story", value = "true")
class AuthoriseMerchants implements ApplicationEventListener<StartupEvent>, Ordered {

    private final MerchantRows merchants;
    private final Authorisations authorisations;

    AuthoriseMerchants(MerchantRows merchants, Authorisations authorisations) {
        this.merchants = merchants;
        this.authorisations = authorisations;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        merchants
                .withoutAuthorisation()
                .forEach(seller -> authorisations.keep(seller, new AlipayToken(SandboxSettings.AUTH_TOKEN + seller)));
    }
}
