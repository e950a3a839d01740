package cn.shanhuo.shop;

import cn.shanhuo.training.Certificate;
import cn.shanhuo.training.Certificates;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** By what right somebody may open a shop. */
@Singleton
public class Entitlement {

    /** The certificate that holds, or the head's word; neither is no right. */
    public record Grounds(Optional<Certificate> certificate, Optional<ShopApplication.Vouching> vouching) {

        public boolean entitled() {
            return certificate.isPresent() || vouching.isPresent();
        }
    }

    private final Certificates certificates;

    Entitlement(Certificates certificates) {
        this.certificates = certificates;
    }

    @Transactional
    public Grounds of(ShopApplication application) {
        return new Grounds(application.person().flatMap(certificates::validOf), application.vouching());
    }
}
