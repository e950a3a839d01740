package cn.shanhuo.shop;

import cn.shanhuo.training.CertificateRevoked;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Shops show that their owner is a graduate: with a certificate that is taken back the sign comes down everywhere. */
@Singleton
class GraduatesSign {

    private final ShopRows rows;
    private final ApplicationEventPublisher<ShopChanged> changes;

    GraduatesSign(ShopRows rows, ApplicationEventPublisher<ShopChanged> changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @EventListener
    void changed(CertificateRevoked revoked) {
        rows.ofHolder(revoked.no().value()).forEach(shop -> changes.publishEvent(new ShopChanged(new ShopId(shop))));
    }
}
