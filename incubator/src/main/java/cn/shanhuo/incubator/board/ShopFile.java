package cn.shanhuo.incubator.board;

import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.shop.Authorisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads a shop's figures. */
@Singleton
class ShopFile {

    private final ShopRows rows;
    private final BoardRows board;
    private final Authorisations authorisations;

    ShopFile(ShopRows rows, BoardRows board, Authorisations authorisations) {
        this.rows = rows;
        this.board = board;
        this.authorisations = authorisations;
    }

    /** Since when the shop's merchant lets us act for it at Alipay. */
    Optional<Instant> authorisedSince(ShopRows.Shop shop) {
        return authorisations.since(shop.alipaySellerId());
    }

    @Transactional
    public Optional<ShopRows.Shop> find(long id) {
        return rows.find(id);
    }

    @Transactional
    public List<ShopRows.Month> months(long shop) {
        return rows.months(shop);
    }

    /** @param below the number of the entry before the page; 0 for the first page */
    @Transactional
    public ShopMonthPage month(ShopRows.Shop shop, SalesMonth month, long below) {
        var sum = rows.months(shop.id()).stream()
                .filter(found -> found.salesMonth() == month.yyyymm())
                .findFirst();
        var facts = rows.facts(shop.id(), month.yyyymm(), below > 0 ? below : Long.MAX_VALUE, ShopMonthPage.SIZE + 1);
        return ShopMonthPage.of(shop, month, sum, facts, below <= 0, board.rolledUpAt());
    }
}
