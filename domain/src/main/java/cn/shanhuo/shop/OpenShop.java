package cn.shanhuo.shop;

import cn.shanhuo.house.Ids;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.training.CohortId;
import cn.shanhuo.training.PersonId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Makes the shop of an approved application, with its owner. Joins the caller's transaction. */
@Singleton
class OpenShop {

    private final ShopRows shops;
    private final MemberRows members;
    private final ApplicationEventPublisher<ShopChanged> changes;
    private final Ids ids;
    private final Clock clock;

    OpenShop(ShopRows shops, MemberRows members, ApplicationEventPublisher<ShopChanged> changes, Ids ids, Clock clock) {
        this.shops = shops;
        this.members = members;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing when the name is taken. */
    Optional<ShopId> open(ShopApplication application, Optional<CohortId> cohort, String alipaySellerId) {
        var draft = application.draft();
        boolean licensed = draft.subject().needsLicence();
        var id = new ShopId(ids.next());
        shops.insert(
                id.value(),
                application.id().value(),
                application.person().map(PersonId::value).orElse(null),
                cohort.map(CohortId::value).orElse(null),
                draft.name(),
                draft.subject().name(),
                licensed ? draft.licenceName() : null,
                licensed ? draft.creditCode() : null,
                licensed ? draft.licencePhoto().map(PhotoId::value).orElse(null) : null,
                draft.townCode(),
                draft.village(),
                draft.story(),
                alipaySellerId,
                clock.instant());
        if (shops.find(id.value()).isEmpty()) {
            return Optional.empty();
        }
        shops.showLicence(id.value(), clock.instant());
        members.addOwner(id.value(), application.account().value(), clock.instant());
        changes.publishEvent(new ShopChanged(id));
        return Optional.of(id);
    }
}
