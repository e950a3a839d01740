package cn.shanhuo.shop;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.training.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A shop as everybody may see it.
 *
 * @param person the graduate behind it
 * @param townCode division code of nine digits
 * @param alipaySellerId the shop's own merchant account, which Alipay pays: sixteen digits beginning 2088
 * @param frozenWhy why the centre stopped it; only its own people and staff read it
 * @param demo whether it belongs to the fictive demonstration story
 */
public record Shop(
        ShopId id,
        String name,
        ShopStatus status,
        LicenceNotice licence,
        Optional<PersonId> person,
        String townCode,
        String village,
        String story,
        Optional<PhotoId> logo,
        String alipaySellerId,
        boolean demo,
        Instant openedAt,
        Optional<String> frozenWhy) {

    public boolean sells() {
        return status == ShopStatus.OPEN;
    }
}
