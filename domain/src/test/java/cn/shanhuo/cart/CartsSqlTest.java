package cn.shanhuo.cart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.testing.Goods;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CartsSqlTest {

    @Inject
    Goods goods;

    @Inject
    PutInCart putInCart;

    @Inject
    ChangeCart changeCart;

    @Inject
    MergeCarts mergeCarts;

    @Inject
    Carts carts;

    @Inject
    DiscardOldCarts discardOldCarts;

    @Inject
    CheckoutDrafts drafts;

    BuyerId chen;
    SkuId honey;
    SkuId tea;

    @BeforeEach
    void auntie_li_sells_honey_and_tea() {
        chen = goods.buyer("陈先生");
        var shop = goods.shop("秋河山货铺");
        honey = goods.sku(goods.product(shop, "honey", "中蜂百花土蜂蜜"), "1kg 瓶装", 128_00, 10);
        tea = goods.sku(goods.product(shop, "tea", "平利绞股蓝龙须茶"), "125g 罐装", 86_00, 3);
    }

    @Test
    void putting_the_same_twice_adds_up() {
        var owner = new CartOwner.OfBuyer(chen);
        assertThat(putInCart.put(owner, honey, new Quantity(1))).isEqualTo(new PutInCart.Put(new Quantity(1), 1));
        assertThat(putInCart.put(owner, honey, new Quantity(2))).isEqualTo(new PutInCart.Put(new Quantity(3), 1));
        assertThat(carts.ticked(chen)).containsExactly(new CartLine(honey, new Quantity(3), Money.ofYuan(128)));
    }

    @Test
    void no_more_goes_in_than_is_left() {
        var owner = new CartOwner.OfBuyer(chen);
        assertThat(putInCart.put(owner, tea, new Quantity(999))).isEqualTo(new PutInCart.Capped(new Quantity(3), 1));
    }

    @Test
    void what_is_sold_out_unknown_or_withdrawn_is_refused() {
        var owner = new CartOwner.OfVisitor(CartToken.fresh());
        goods.stock(tea, 0);
        assertThat(putInCart.put(owner, tea, new Quantity(1))).isEqualTo(new PutInCart.SoldOut());
        assertThat(putInCart.put(owner, new SkuId(7), new Quantity(1))).isEqualTo(new PutInCart.NotForSale());
        goods.retire(honey);
        assertThat(putInCart.put(owner, honey, new Quantity(1))).isEqualTo(new PutInCart.NotForSale());
        assertThat(carts.count(owner)).isZero();
    }

    @Test
    void a_line_follows_the_shelf_when_less_is_left_than_wanted() {
        putInCart.put(new CartOwner.OfBuyer(chen), honey, new Quantity(5));
        goods.stock(honey, 2);
        assertThat(carts.ticked(chen)).extracting(CartLine::quantity).containsExactly(new Quantity(2));
        goods.stock(honey, 0);
        assertThat(carts.ticked(chen)).isEmpty();
    }

    @Test
    void lines_are_changed_ticked_and_removed() {
        var owner = new CartOwner.OfBuyer(chen);
        putInCart.put(owner, honey, new Quantity(1));
        putInCart.put(owner, tea, new Quantity(1));
        var changed = changeCart.change(
                owner,
                Map.of(
                        honey, new ChangeCart.Keep(new Quantity(11), false),
                        tea, new ChangeCart.Remove()));
        assertThat(changed).isEqualTo(new ChangeCart.Changed(1, List.of(honey)));
        assertThat(carts.ticked(chen)).isEmpty();
        changeCart.change(owner, Map.of(honey, new ChangeCart.Keep(new Quantity(2), true)));
        assertThat(carts.ticked(chen)).extracting(CartLine::quantity).containsExactly(new Quantity(2));
    }

    @Test
    void signing_in_adds_the_visitors_quantities_to_the_buyers_and_only_once() {
        var token = CartToken.fresh();
        putInCart.put(new CartOwner.OfBuyer(chen), honey, new Quantity(2));
        putInCart.put(new CartOwner.OfVisitor(token), honey, new Quantity(3));
        putInCart.put(new CartOwner.OfVisitor(token), tea, new Quantity(1));
        assertThat(mergeCarts.merge(token, chen)).isEqualTo(2);
        assertThat(mergeCarts.merge(token, chen)).isEqualTo(2);
        assertThat(carts.ticked(chen))
                .extracting(CartLine::sku, CartLine::quantity)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(honey, new Quantity(5)),
                        org.assertj.core.groups.Tuple.tuple(tea, new Quantity(1)));
        assertThat(carts.count(new CartOwner.OfVisitor(token))).isZero();
    }

    @Test
    void signing_in_fills_a_cart_to_a_hundred_goods_with_the_newest_and_no_further() {
        var token = CartToken.fresh();
        var shop = goods.shop("秋河山货铺");
        var product = goods.product(shop, "honey", "土蜂蜜");
        for (int i = 0; i < 99; i++) {
            putInCart.put(new CartOwner.OfBuyer(chen), goods.sku(product, "a" + i, 100, 9), new Quantity(1));
        }
        putInCart.put(new CartOwner.OfVisitor(token), tea, new Quantity(1));
        putInCart.put(new CartOwner.OfVisitor(token), honey, new Quantity(1));
        goods.write("UPDATE cart_lines SET added_at = added_at - INTERVAL 1 DAY WHERE sku_id = ?", tea.value());
        assertThat(mergeCarts.merge(token, chen)).isEqualTo(PutInCart.MOST_LINES);
        assertThat(carts.ticked(chen)).extracting(CartLine::sku).contains(honey).doesNotContain(tea);
    }

    @Test
    void another_buyers_cart_stays_shut() {
        putInCart.put(new CartOwner.OfBuyer(chen), honey, new Quantity(2));
        var wang = goods.buyer("王女士");
        changeCart.change(new CartOwner.OfBuyer(wang), Map.of(honey, new ChangeCart.Remove()));
        carts.takeOut(wang, List.of(honey));
        assertThat(carts.ticked(chen)).hasSize(1);
        carts.takeOut(chen, List.of(honey));
        assertThat(carts.ticked(chen)).isEmpty();
    }

    @Test
    void a_cart_holds_a_hundred_different_goods() {
        var owner = new CartOwner.OfBuyer(chen);
        var product = goods.product(goods.shop("八仙镇杂货"), "grain", "苦荞");
        for (int i = 0; i < PutInCart.MOST_LINES; i++) {
            putInCart.put(owner, goods.sku(product, i + " 号袋", 10_00, 5), new Quantity(1));
        }
        assertThat(putInCart.put(owner, honey, new Quantity(1)))
                .isEqualTo(new PutInCart.CartFull(PutInCart.MOST_LINES));
    }

    @Test
    void a_visitors_cart_is_thrown_away_after_ninety_days_and_a_buyers_never() {
        var visitor = new CartOwner.OfVisitor(CartToken.fresh());
        putInCart.put(visitor, honey, new Quantity(1));
        putInCart.put(new CartOwner.OfBuyer(chen), honey, new Quantity(1));
        goods.write(
                "UPDATE carts SET updated_at = updated_at - INTERVAL 91 DAY WHERE token_hash = ? OR buyer_id = ?",
                visitor.token().hash(),
                chen.value());
        discardOldCarts.discard();
        assertThat(carts.count(visitor)).isZero();
        assertThat(carts.count(new CartOwner.OfBuyer(chen))).isOne();
    }

    @Test
    void a_draft_comes_back_to_its_buyer_only() {
        drafts.keep(chen, 42, "note=早点发");
        assertThat(drafts.find(chen, 42)).contains("note=早点发");
        assertThat(drafts.find(goods.buyer("王女士"), 42)).isEmpty();
        drafts.keep(chen, 42, "x".repeat(CheckoutDrafts.LONGEST + 1));
        assertThat(drafts.find(chen, 42)).contains("note=早点发");
    }

    @Test
    void drafts_are_forgotten_after_a_day_and_of_one_buyer_the_newest_five_are_kept() {
        for (int key = 1; key <= 6; key++) {
            drafts.keep(chen, key, "note=" + key);
            goods.write(
                    "UPDATE checkout_drafts SET kept_at = kept_at - INTERVAL 1 MINUTE WHERE buyer_id = ?",
                    chen.value());
        }
        assertThat(drafts.find(chen, 1)).isEmpty();
        assertThat(drafts.find(chen, 2)).isPresent();
        var wang = goods.buyer("王女士");
        drafts.keep(wang, 1, "note=13800000000");
        goods.write("UPDATE checkout_drafts SET kept_at = kept_at - INTERVAL 25 HOUR WHERE buyer_id = ?", wang.value());
        assertThat(drafts.forgetOld()).isPositive();
        assertThat(drafts.find(wang, 1)).isEmpty();
        assertThat(drafts.find(chen, 6)).isPresent();
    }

    @Test
    void ten_clicks_at_once_open_one_cart_and_lose_none() throws Exception {
        var owner = new CartOwner.OfVisitor(CartToken.fresh());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = IntStream.range(0, 10)
                    .mapToObj(_ -> hands.submit(() -> putInCart.put(owner, honey, new Quantity(1))))
                    .toList();
            for (var click : clicks) {
                click.get();
            }
        }
        assertThat(putInCart.put(owner, honey, new Quantity(1))).isEqualTo(new PutInCart.Capped(new Quantity(10), 1));
    }
}
