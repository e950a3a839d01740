package cn.shanhuo.catalog;

import cn.shanhuo.catalog.ProductDraft.Pack;
import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the packs of a product into line with a draft, in the caller's transaction. */
@Singleton
class PackWriter {

    private final SkuRows rows;
    private final Ids ids;
    private final Clock clock;

    PackWriter(SkuRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** Changes known packs, adds new ones and retires those that the draft no longer names. */
    void write(ShopId shop, AccountId by, ProductId product, List<Pack> wanted) {
        var known = rows.of(product.value()).stream().collect(Collectors.toMap(SkuRow::id, Function.identity()));
        var kept = new HashSet<Long>();
        for (int position = 0; position < wanted.size(); position++) {
            kept.add(write(shop, by, product, wanted.get(position), position, known));
        }
        known.keySet().stream().filter(id -> !kept.contains(id)).forEach(id -> rows.retire(shop.value(), id));
    }

    private long write(ShopId shop, AccountId by, ProductId product, Pack pack, int position, Map<Long, SkuRow> known) {
        var before = pack.id() == null ? null : known.get(pack.id().value());
        if (before == null) {
            return add(shop, by, product, pack, position);
        }
        rows.update(
                before.id(),
                product.value(),
                shop.value(),
                position,
                pack.label(),
                pack.price().fen(),
                pack.netWeight(),
                pack.grossWeight());
        if (before.priceFen() != pack.price().fen()) {
            rememberPrice(by, before.id(), pack);
        }
        return before.id();
    }

    private long add(ShopId shop, AccountId by, ProductId product, Pack pack, int position) {
        long id = ids.next();
        rows.insert(
                id,
                product.value(),
                shop.value(),
                position,
                pack.label(),
                pack.price().fen(),
                pack.netWeight(),
                pack.grossWeight());
        rows.openShelf(id, pack.stock());
        rememberPrice(by, id, pack);
        return id;
    }

    private void rememberPrice(AccountId by, long sku, Pack pack) {
        rows.rememberPrice(ids.next(), sku, pack.price().fen(), by.value(), clock.instant());
    }
}
