package cn.shanhuo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.ProductDraft.Pack;
import cn.shanhuo.house.Calendar;
import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.Photos;
import cn.shanhuo.photo.Pictures;
import cn.shanhuo.photo.StorePhoto;
import cn.shanhuo.testing.Village;
import cn.shanhuo.testing.Village.OpenShop;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ListingAProductSqlTest {

    @Inject
    ListProduct listProduct;

    @Inject
    EditProduct editProduct;

    @Inject
    CopyProduct copyProduct;

    @Inject
    PutOnSale putOnSale;

    @Inject
    TakeOffSale takeOffSale;

    @Inject
    GoodsCards cards;

    @Inject
    ChangeStock changeStock;

    @Inject
    Products products;

    @Inject
    StorePhoto storePhoto;

    @Inject
    Photos photos;

    @Inject
    TakeOffExpired takeOffExpired;

    @Inject
    Ids ids;

    OpenShop li;
    PhotoId photo;

    @BeforeEach
    void open() {
        li = Village.anOpenShop("秋河山货铺");
        photo = stored(li);
    }

    @Test
    void a_complete_product_goes_on_sale_and_is_seen_with_all_it_tells() {
        var id = listed(honey());
        var seen = products.findPublic(id).orElseThrow();
        assertThat(seen.title()).isEqualTo("秋河百花土蜂蜜");
        assertThat(seen.photos()).containsExactly(photo);
        assertThat(seen.skus()).singleElement().satisfies(sku -> {
            assertThat(sku.price()).isEqualTo(Money.ofYuan(128));
            assertThat(sku.available()).isEqualTo(20);
            assertThat(sku.per500Grams()).isEqualTo(Money.ofYuan(64));
        });
        assertThat(cards.of(li.shop(), 10)).singleElement().satisfies(card -> {
            assertThat(card.fromPrice()).isEqualTo(Money.ofYuan(128));
            assertThat(card.inStock()).isTrue();
        });
    }

    @Test
    void a_banned_claim_is_named_even_when_spaces_hide_it() {
        assertThat(refused(honey().titled("土蜂蜜 润 肺 止咳"))).contains(new Flaw("title", Flaw.Why.BANNED_CLAIM, "止咳"));
        assertThat(refused(honey().described("全县最好吃"))).contains(new Flaw("description", Flaw.Why.BANNED_CLAIM, "最"));
        assertThat(refused(honey().titled("有机土蜂蜜"))).contains(new Flaw("title", Flaw.Why.NEEDS_PROOF, "有机"));
        assertThat(refused(honey().titled("野猪腊肉"))).contains(new Flaw("title", Flaw.Why.FORBIDDEN_GOODS, "野猪"));
        listed(honey().described("最近天冷，第一茬蜜。有机认证证书编号 CN-ORG-2026-0012"));
    }

    @Test
    void a_banned_claim_does_not_hide_in_the_name_of_a_pack() {
        var healing = List.of(new Pack(null, "降血糖 500g", Money.ofYuan(68), 500, 700, 20));
        assertThat(listProduct.list(
                        li.shop(), li.owner(), aNumber(), honey().draft().packed(healing), true))
                .isEqualTo(new ListProduct.Outcome.Refused(
                        List.of(new Flaw("packs.0.label", Flaw.Why.BANNED_CLAIM, "降血糖"))));
    }

    @Test
    void photos_are_for_everybody_once_the_product_is_on_sale() {
        assertThat(photos.file(photo, 320).orElseThrow().shown()).isFalse();
        var kept = listProduct.list(li.shop(), li.owner(), aNumber(), honey().draft(), false);
        assertThat(photos.file(photo, 320).orElseThrow().shown()).isFalse();
        putOnSale.put(li.shop(), ((ListProduct.Outcome.Listed) kept).product());
        assertThat(photos.file(photo, 320).orElseThrow().shown()).isTrue();
    }

    @Test
    void food_past_its_shelf_life_goes_off_sale_and_what_keeps_stays() {
        var fresh = listed(honey());
        var old = listed(honey());
        var today = LocalDate.now(Calendar.ZONE);
        Village.update(
                "UPDATE products SET made_on = ?, shelf_life_days = 5 WHERE id = ?", today.minusDays(6), old.value());
        Village.update(
                "UPDATE products SET made_on = ?, shelf_life_days = 5 WHERE id = ?", today.minusDays(5), fresh.value());
        takeOffExpired.takeAll();
        assertThat(products.findPublic(old).orElseThrow().status()).isEqualTo(ProductStatus.OFF_SALE);
        assertThat(products.findPublic(fresh).orElseThrow().status()).isEqualTo(ProductStatus.ON_SALE);
    }

    @Test
    void what_a_food_must_tell_depends_on_its_kind() {
        assertThat(refused(honey().of(FoodType.PREPACKED, null)))
                .containsExactly(new Flaw("permitNo", Flaw.Why.PERMIT_MISSING, "PREPACKED"));
        assertThat(refused(honey().of(FoodType.PREPACKED, "SC123")))
                .containsExactly(new Flaw("permitNo", Flaw.Why.PERMIT_MALFORMED, "PREPACKED"));
        listed(honey().of(FoodType.PREPACKED, "SC12661092600012"));
        listed(honey().of(FoodType.WORKSHOP, "陕食坊6109260012"));
    }

    @Test
    void a_price_of_a_billion_and_a_negative_stock_are_refused_at_their_fields() {
        assertThat(refused(honey().packed(Money.ofYuan(1_000_000_000), 20)))
                .containsExactly(new Flaw("packs.0.price", Flaw.Why.PRICE_RANGE, ""));
        assertThat(refused(honey().packed(Money.ZERO, -1))).hasSize(2);
        listed(honey().packed(new Money(1), 0));
        listed(honey().packed(Money.ofYuan(100_000), 1));
    }

    @Test
    void somebody_elses_photo_cannot_be_shown() {
        var theirs = stored(Village.anOpenShop("别家"));
        assertThat(refused(honey().showing(theirs))).containsExactly(new Flaw("photos", Flaw.Why.NOT_YOUR_PHOTO, ""));
    }

    @Test
    void pressing_twice_even_at_the_same_moment_lists_once() throws Exception {
        var number = aNumber();
        var draft = honey().draft();
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = presses.invokeAll(
                    Collections.nCopies(4, () -> listProduct.list(li.shop(), li.owner(), number, draft, true)));
            for (var outcome : outcomes) {
                assertThat(outcome.get()).isEqualTo(new ListProduct.Outcome.Listed(number));
            }
        }
        assertThat(cards.of(li.shop(), 5)).hasSize(1);
    }

    @Test
    void another_shops_number_is_not_touched() {
        var wang = Village.anOpenShop("王家铺子");
        var lis = listed(honey());
        var draft = honey().showing(stored(wang)).draft();
        var outcome = (ListProduct.Outcome.Listed) listProduct.list(wang.shop(), wang.owner(), lis, draft, true);
        assertThat(outcome.product()).isNotEqualTo(lis);
        assertThat(products.find(li.shop(), lis)).isPresent();
    }

    @Test
    void a_draft_may_be_poor_but_not_be_sold() {
        var draft = honey().showing().draft();
        var outcome = (ListProduct.Outcome.Listed) listProduct.list(li.shop(), li.owner(), aNumber(), draft, false);
        assertThat(products.findPublic(outcome.product())).isEmpty();
        assertThat(putOnSale.put(li.shop(), outcome.product()))
                .isEqualTo(new PutOnSale.Outcome.Refused(List.of(new Flaw("photos", Flaw.Why.NO_PHOTO, ""))));
    }

    @Test
    void an_edit_keeps_known_packs_adds_new_ones_and_retires_the_rest() {
        var id = listed(honey());
        var before = products.find(li.shop(), id).orElseThrow();
        var small = new Pack(null, "500g", Money.ofYuan(68), 500, 700, 9);
        var same = new Pack(before.skus().getFirst().id(), "两斤装", Money.ofYuan(120), 1000, 1300, 0);
        var base = honey().draft();
        assertThat(edit(id, base, List.of(small, same))).isEqualTo(new EditProduct.Outcome.Changed());
        var after = products.find(li.shop(), id).orElseThrow();
        assertThat(after.skus()).extracting(Sku::label).containsExactly("500g", "两斤装");
        assertThat(after.skus().get(1).available()).as("stock is counted apart").isEqualTo(20);
        assertThat(edit(
                        id,
                        base,
                        List.of(new Pack(after.skus().getFirst().id(), "500g", Money.ofYuan(68), 500, 700, 9))))
                .isEqualTo(new EditProduct.Outcome.Changed());
        assertThat(products.find(li.shop(), id).orElseThrow().skusOnSale()).hasSize(1);
    }

    @Test
    void another_shop_finds_nothing_to_change() {
        var id = listed(honey());
        var sku = products.find(li.shop(), id).orElseThrow().skus().getFirst().id();
        var other = Village.anOpenShop("别家");
        assertThat(products.find(other.shop(), id)).isEmpty();
        assertThat(editProduct.edit(other.shop(), other.owner(), id, honey().draft()))
                .isEqualTo(new EditProduct.Outcome.NoSuchProduct());
        assertThat(putOnSale.put(other.shop(), id)).isEqualTo(new PutOnSale.Outcome.NoSuchProduct());
        assertThat(takeOffSale.take(other.shop(), id)).isFalse();
        assertThat(copyProduct.copy(other.shop(), other.owner(), id)).isEmpty();
        assertThat(changeStock.change(other.shop(), sku, 1)).isEqualTo(new ChangeStock.Outcome.NoSuchPack());
    }

    @Test
    void a_withdrawn_product_is_still_looked_at_but_not_bought() {
        var id = listed(honey());
        assertThat(takeOffSale.take(li.shop(), id)).isTrue();
        var seen = products.findPublic(id).orElseThrow();
        assertThat(seen.onSale()).isFalse();
        assertThat(cards.of(li.shop(), 5)).isEmpty();
        assertThat(putOnSale.put(li.shop(), id)).isEqualTo(new PutOnSale.Outcome.OnSale());
        assertThat(cards.of(li.shop(), 5)).hasSize(1);
    }

    @Test
    void a_copy_is_a_draft_without_stock() {
        var copy = copyProduct.copy(li.shop(), li.owner(), listed(honey())).orElseThrow();
        var seen = products.find(li.shop(), copy).orElseThrow();
        assertThat(seen.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(seen.photos()).containsExactly(photo);
        assertThat(seen.skus()).singleElement().returns(0, Sku::available);
    }

    @Test
    void stock_is_counted_in_and_out_but_never_below_zero() {
        var sku = products.find(li.shop(), listed(honey()))
                .orElseThrow()
                .skus()
                .getFirst()
                .id();
        assertThat(changeStock.change(li.shop(), sku, 5)).isEqualTo(new ChangeStock.Outcome.Changed(25));
        assertThat(changeStock.change(li.shop(), sku, -26)).isEqualTo(new ChangeStock.Outcome.NotEnough(25));
        assertThat(changeStock.change(li.shop(), sku, 2_000_000_000)).isEqualTo(new ChangeStock.Outcome.TooMany());
        assertThat(changeStock.sellOut(li.shop(), sku)).isEqualTo(new ChangeStock.Outcome.Changed(0));
        assertThat(changeStock.sellOut(li.shop(), sku)).isEqualTo(new ChangeStock.Outcome.Changed(0));
    }

    @Test
    void a_new_price_is_the_lowest_price_of_the_list_too() {
        var id = listed(honey());
        var pack = products.find(li.shop(), id).orElseThrow().skus().getFirst().id();
        edit(id, honey().draft(), List.of(new Pack(pack, "1kg 瓶装", Money.ofYuan(99), 1000, 1300, 20)));
        assertThat(cards.of(li.shop(), 5).getFirst().fromPrice()).isEqualTo(Money.ofYuan(99));
    }

    private EditProduct.Outcome edit(ProductId id, ProductDraft base, List<Pack> packs) {
        return editProduct.edit(li.shop(), li.owner(), id, base.packed(packs));
    }

    private ProductId listed(DraftOf draft) {
        return switch (listProduct.list(li.shop(), li.owner(), aNumber(), draft.draft(), true)) {
            case ListProduct.Outcome.Listed(var id) -> id;
            case ListProduct.Outcome.Refused(var flaws) -> throw new AssertionError(flaws);
        };
    }

    private List<Flaw> refused(DraftOf draft) {
        return switch (listProduct.list(li.shop(), li.owner(), aNumber(), draft.draft(), true)) {
            case ListProduct.Outcome.Listed(var id) -> throw new AssertionError("listed as " + id);
            case ListProduct.Outcome.Refused(var flaws) -> flaws;
        };
    }

    private ProductId aNumber() {
        return new ProductId(ids.next());
    }

    private PhotoId stored(OpenShop shop) {
        return ((StorePhoto.Outcome.Stored) storePhoto.store(shop.owner(), Pictures.jpeg(200, 200))).photo();
    }

    private DraftOf honey() {
        return new DraftOf(
                "秋河百花土蜂蜜", "自家蜂场，一年只取一次。", FoodType.FARM_PRODUCE, null, List.of(photo), Money.ofYuan(128), 20);
    }

    private record DraftOf(
            String title,
            String description,
            FoodType type,
            @Nullable String permit,
            List<PhotoId> photos,
            Money price,
            int stock) {

        DraftOf titled(String text) {
            return new DraftOf(text, description, type, permit, photos, price, stock);
        }

        DraftOf described(String text) {
            return new DraftOf(title, text, type, permit, photos, price, stock);
        }

        DraftOf of(FoodType wanted, @Nullable String no) {
            return new DraftOf(title, description, wanted, no, photos, price, stock);
        }

        DraftOf showing(PhotoId... wanted) {
            return new DraftOf(title, description, type, permit, List.of(wanted), price, stock);
        }

        DraftOf packed(Money wanted, int pieces) {
            return new DraftOf(title, description, type, permit, photos, wanted, pieces);
        }

        ProductDraft draft() {
            return new ProductDraft(
                    "honey",
                    title,
                    description,
                    type,
                    permit,
                    "李春梅",
                    "平利县广佛镇秋河村",
                    LocalDate.now(Calendar.ZONE).minusDays(30),
                    "H1018",
                    540,
                    Storage.COOL_DRY,
                    ReturnPolicy.EXCLUDED_BY_CONFIRM,
                    null,
                    photos,
                    List.of(new Pack(null, "1kg 瓶装", price, 1000, 1300, stock)));
        }
    }
}
