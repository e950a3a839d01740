package cn.shanhuo.incubator.goods;

import cn.shanhuo.catalog.GoodsCard;
import cn.shanhuo.catalog.GoodsQuery;
import cn.shanhuo.catalog.ProductStatus;
import cn.shanhuo.catalog.SearchGoods;
import cn.shanhuo.ui.Pager;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds goods for the centre: what is on sale by its words, and what was taken down. */
@Singleton
class GoodsDesk {

    private static final int SIZE = 20;
    private static final int LAST_PAGE = 500;

    private final GoodsRows rows;
    private final SearchGoods search;

    GoodsDesk(GoodsRows rows, SearchGoods search) {
        this.rows = rows;
        this.search = search;
    }

    @Transactional
    GoodsPage list(String words, int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        return words.isEmpty() ? takenDown(number) : onSale(words, number);
    }

    @Transactional
    Optional<GoodsRows.Row> find(long id) {
        return rows.find(id);
    }

    private GoodsPage takenDown(int page) {
        var found = rows.takenDown(SIZE + 1, (page - 1) * SIZE);
        var lines = found.stream()
                .limit(SIZE)
                .map(row -> new GoodsPage.Line(href(row.id()), row.title(), row.shopName(), ProductStatus.TAKEN_DOWN))
                .toList();
        return new GoodsPage("", lines, Pager.open(page, found.size() > SIZE, each -> address("", each)));
    }

    private GoodsPage onSale(String words, int page) {
        var found = search.search(GoodsQuery.of(words).page(page, SIZE));
        var lines = found.goods().stream().map(GoodsDesk::line).toList();
        return new GoodsPage(words, lines, Pager.of(found.page(), found.pages(), each -> address(words, each)));
    }

    private static GoodsPage.Line line(GoodsCard card) {
        return new GoodsPage.Line(href(card.id().value()), card.title(), card.shopName(), ProductStatus.ON_SALE);
    }

    static String href(long id) {
        return "/incubator/goods/" + id;
    }

    private static String address(String words, int page) {
        return "/incubator/goods?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + page;
    }
}
