package cn.shanhuo.sandbox.demo;

import cn.shanhuo.sandbox.demo.Cast.StoryGood;
import cn.shanhuo.sandbox.demo.Cast.StoryPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Forty products with their photos, packs and prices. What lies on the shelf is told with the orders. */
final class GoodsChapter {

    private static final List<String> SCENES = List.of("close", "pack", "place");
    /** The kept widths and the painted ones that stand for them. */
    private static final int[][] WIDTHS = {{320, 320}, {640, 640}, {1280, 800}};

    private final Telling telling;
    private final List<Offered> offered = new ArrayList<>();

    record Offered(long product, long sku, OpenShop shop, StoryGood good, StoryPack pack, long cover, Instant listed) {}

    GoodsChapter(Telling telling) {
        this.telling = telling;
    }

    List<Offered> offered() {
        return offered;
    }

    void tell(List<OpenShop> shops) throws SQLException {
        for (var shop : shops) {
            for (int i = 0; i < shop.story().goods().size(); i++) {
                list(shop, shop.story().goods().get(i), i);
            }
        }
    }

    private void list(OpenShop shop, StoryGood good, int position) throws SQLException {
        long product = telling.id();
        var listed = telling.during(shop.opened().plusDays(1 + position * 3L));
        var photos = photos(shop, good, listed);
        try (var products = telling.into(
                "products",
                "id, shop_id, category_code, title, description, status, food_type, permit_no, "
                        + "producer, origin, made_on, batch_no, shelf_life_days, storage, return_policy, "
                        + "freight_template_id, cover_photo, listed_at, created_at, updated_at")) {
            var made = telling.today().minusDays(Math.min(20, good.shelfLifeDays() / 3));
            products.add(
                    product,
                    shop.id(),
                    good.category(),
                    good.title(),
                    good.description(),
                    "ON_SALE",
                    good.foodType(),
                    good.permit().isEmpty() ? null : good.permit(),
                    shop.story().owner(),
                    "陕西省安康市平利县" + shop.story().village(),
                    made,
                    "%ty%<tm%<td".formatted(made),
                    good.shelfLifeDays(),
                    good.storage(),
                    good.returnPolicy(),
                    good.returnPolicy().equals("EXCLUDED_FRESH") ? shop.freshTemplate() : shop.template(),
                    photos.getFirst(),
                    listed,
                    listed,
                    listed);
        }
        try (var rows = telling.into("product_photos", "product_id, position, photo_id")) {
            for (int i = 0; i < photos.size(); i++) {
                rows.add(product, i, photos.get(i));
            }
        }
        packs(shop, good, product, photos.getFirst(), listed);
    }

    private void packs(OpenShop shop, StoryGood good, long product, long cover, Instant listed) throws SQLException {
        try (var skus = telling.into(
                        "skus", "id, product_id, shop_id, position, label, price_fen, net_weight_g, gross_weight_g");
                var prices = telling.into("price_changes", "id, sku_id, price_fen, changed_by, changed_at")) {
            for (int i = 0; i < good.packs().size(); i++) {
                var pack = good.packs().get(i);
                long sku = telling.id();
                skus.add(
                        sku,
                        product,
                        shop.id(),
                        i,
                        pack.label(),
                        pack.price().fen(),
                        pack.netGrams(),
                        pack.grossGrams());
                prices.add(telling.id(), sku, pack.price().fen(), shop.owner(), listed);
                offered.add(new Offered(product, sku, shop, good, pack, cover, listed));
            }
        }
    }

    private List<Long> photos(OpenShop shop, StoryGood good, Instant at) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var photos = telling.into("photos", "id, owner_id, sha256, width, height, created_at, shown_at")) {
            for (var scene : SCENES) {
                long id = telling.id();
                ids.add(id);
                photos.add(id, shop.owner(), sha256(bytes(good, scene, 800)), 800, 800, at, at);
            }
        }
        try (var files = telling.into("photo_files", "photo_id, width, format, bytes")) {
            for (int i = 0; i < SCENES.size(); i++) {
                for (var width : WIDTHS) {
                    files.add(ids.get(i), width[0], "WEBP", bytes(good, SCENES.get(i), width[1]));
                }
            }
        }
        return ids;
    }

    private static byte[] bytes(StoryGood good, String scene, int width) {
        var name = "/story/photos/%s-%s-%d.webp".formatted(good.slug(), scene, width);
        try (var file = GoodsChapter.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the story lacks " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the shelves and the counters say after all orders. */
    void count(Shelves shelves) throws SQLException {
        try (var stock = telling.into("stock", "sku_id, available, reserved, sold")) {
            for (var one : offered) {
                stock.add(one.sku(), one.pack().stock(), shelves.reserved(one.sku()), shelves.shipped(one.sku()));
            }
        }
        try (var update = telling.connection().prepareStatement("UPDATE products SET sold_count = ? WHERE id = ?")) {
            for (var product : offered.stream().map(Offered::product).distinct().toList()) {
                update.setInt(1, shelves.bought(product));
                update.setLong(2, product);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
