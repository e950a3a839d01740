package cn.shanhuo.storefront.goods;

import cn.shanhuo.catalog.GoodsCard;
import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Price;
import cn.shanhuo.ui.asset.Assets;
import cn.shanhuo.ui.photo.PhotoPicture;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns goods into the cards of a list: the one tag that matters, the price with its unit price, one line of proof. What
 * the search holds in memory is turned once in each language, as long as it does not change.
 */
@Singleton
public class Cards {

    private static final int SIDE = 320;
    private static final int MOST = 10_000;

    private final Messages messages;
    private final Assets assets;
    private final Map<Locale, Cache<GoodsCard, GoodCard>> known = new ConcurrentHashMap<>();

    Cards(Messages messages, Assets assets) {
        this.messages = messages;
        this.assets = assets;
    }

    public List<GoodCard> of(List<GoodsCard> goods, Locale locale) {
        var turned = known.computeIfAbsent(
                locale, _ -> Caffeine.newBuilder().weakKeys().maximumSize(MOST).build());
        return goods.stream()
                .map(good -> turned.get(good, _ -> card(good, locale)))
                .toList();
    }

    private GoodCard card(GoodsCard goods, Locale locale) {
        var tag = tag(goods);
        return new GoodCard(
                "/products/" + goods.id(),
                picture(goods),
                goods.title(),
                tag == null ? "plain" : tag.tone,
                tag == null ? null : messages.say(locale, tag.key),
                Price.of(goods.fromPrice()).per(goods.per500Grams()).andUp(goods.packs() > 1),
                proof(goods, locale),
                !goods.inStock());
    }

    private Picture picture(GoodsCard goods) {
        var cover = PhotoPicture.card(goods.cover(), goods.title());
        return cover == null ? new Picture(assets.url("icon.svg"), null, null, SIDE, SIDE, goods.title()) : cover;
    }

    /** Sales that the ledger proves come first; before the first sale, where it comes from. */
    private String proof(GoodsCard goods, Locale locale) {
        return goods.sold() > 0
                ? messages.say(locale, "storefront.goods.sold", Integer.toString(goods.sold()), goods.village())
                : messages.say(locale, "storefront.goods.new", goods.village());
    }

    private static @Nullable Tag tag(GoodsCard goods) {
        if (!goods.inStock()) {
            return Tag.SOLD_OUT;
        }
        if (goods.low()) {
            return Tag.LOW;
        }
        return goods.graduate() ? Tag.GRADUATE : null;
    }

    private enum Tag {
        SOLD_OUT("plain", "storefront.goods.sold-out"),
        LOW("clay", "storefront.goods.low"),
        GRADUATE("honey", "storefront.goods.graduate");

        private final String tone;
        private final String key;

        Tag(String tone, String key) {
            this.tone = tone;
            this.key = key;
        }
    }
}
