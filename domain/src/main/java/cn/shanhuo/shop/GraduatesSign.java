package cn.shanhuo.shop;

import cn.shanhuo.training.CertificateChanged;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Shops show that their owner is a graduate: the sign goes up with a certificate and comes down with the last. */
@Singleton
class GraduatesSign {

    private final ShopRows rows;
    private final ApplicationEventPublisher<ShopChanged> changes;

    GraduatesSign(ShopRows rows, ApplicationEventPublisher<ShopChanged> changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @EventListener
    void changed(CertificateChanged certificate) {
        rows.ofHolder(certificate.no().value())
                .forEach(shop -> changes.publishEvent(new ShopChanged(new ShopId(shop))));
    }
}
