package cn.shanhuo.storefront.goods;

import cn.shanhuo.catalog.GoodsCard;
import jakarta.inject.Singleton;
import java.util.List;

/** Turns goods into the cards of a list. */
@Singleton
public class Cards {

    private final Graduates graduates;

    Cards(Graduates graduates) {
        this.graduates = graduates;
    }

    public List<Card> of(List<GoodsCard> goods) {
        var certified = graduates.among(goods.stream().map(GoodsCard::shop).toList());
        return goods.stream().map(card -> card(card, certified.containsKey(card.shop()))).toList();
    }

    private static Card card(GoodsCard goods, boolean graduate) {
        return new Card(
                "/products/" + goods.id(),
                goods.title(),
                Pictures.card(goods.cover(), goods.title()),
                goods.fromPrice().display(),
                goods.packs() > 1,
                goods.per500Grams().display(),
                graduate,
                goods.village(),
                goods.sold(),
                !goods.inStock(),
                goods.low());
    }
}
