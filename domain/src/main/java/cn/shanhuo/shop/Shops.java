package cn.shanhuo.shop;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.training.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All shops. */
@Singleton
public class Shops {

    private final ShopRows rows;

    Shops(ShopRows rows) {
        this.rows = rows;
    }

    @Transactional
    public Optional<Shop> find(ShopId id) {
        return rows.find(id.value()).map(Shops::shop);
    }

    /** The shops with these numbers that exist; for pages that show several. */
    @Transactional
    public Map<ShopId, Shop> named(Collection<ShopId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.among(ids.stream().map(ShopId::value).toList()).stream()
                .map(Shops::shop)
                .collect(Collectors.toMap(Shop::id, shop -> shop));
    }

    /** Open shops, the newest first. */
    @Transactional
    public List<Shop> open(int limit) {
        return rows.open(limit).stream().map(Shops::shop).toList();
    }

    private static Shop shop(ShopRow row) {
        var licence = new LicenceNotice(
                SubjectType.valueOf(row.subjectType()),
                Optional.ofNullable(row.licenceName()),
                Optional.ofNullable(row.creditCode()).flatMap(CreditCode::parse),
                Optional.ofNullable(row.licencePhoto()).map(PhotoId::new));
        return new Shop(
                new ShopId(row.id()),
                row.name(),
                ShopStatus.valueOf(row.status()),
                licence,
                Optional.ofNullable(row.personId()).map(PersonId::new),
                row.townCode(),
                row.village(),
                row.story(),
                Optional.ofNullable(row.logoPhoto()).map(PhotoId::new),
                row.alipaySellerId(),
                row.isDemo(),
                row.openedAt(),
                Optional.ofNullable(row.frozenWhy()));
    }
}
