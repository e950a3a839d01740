package cn.shanhuo.bench.market;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.people.SessionToken;
import cn.shanhuo.region.RegionPath;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A market of any size on an empty, migrated database. Identifiers count up from round numbers, so that a bench can
 * name them: shop {@code n} is {@link #shop}(n), its owner an account, and so on.
 */
public final class Market {

    private static final long ACCOUNTS = 1_000_000;
    private static final long SHOPS = 2_000_000;
    private static final long PRODUCTS = 3_000_000;
    private static final long SKUS = 4_000_000;
    /** The photo of everything. */
    static final long PHOTO = 5_000_000;

    private static final long ADDRESSES = 6_000_000;
    private static final long CARTS = 6_500_000;
    private static final List<String> CATEGORIES = List.of(
            "bamboo-shoots", "cured-meat", "honey", "gynostemma", "tea", "sweets", "grain", "konjac", "dried", "eggs");
    private static final List<String> NAMES =
            List.of("高山鲜竹笋", "柏枝慢熏腊肉", "中蜂百花土蜂蜜", "平利绞股蓝龙须茶", "女娲绿茶", "手工包谷糖", "高山苦荞米", "手磨魔芋豆腐", "椴木香菇", "散养土鸡蛋");
    private static final List<String> VILLAGES = List.of("秋河", "松树庙", "东山寨", "蒋家坪", "百好", "三坪", "龙头", "白果");

    /** Where everybody lives, as it stands with addresses and orders. */
    static final String REGION = String.join(RegionPath.BETWEEN, "陕西省", "西安市", "雁塔区");

    private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩";

    private final Database database;
    private final Function<String, byte[]> seal;
    private final Timestamp now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    private final Random random = new Random(610926);

    /** @param seal how personal data is sealed by the site under measurement */
    public Market(Database database, Function<String, byte[]> seal) {
        this.database = database;
        this.seal = seal;
    }

    public static long account(int n) {
        return ACCOUNTS + n;
    }

    public static long shop(int n) {
        return SHOPS + n;
    }

    public static long product(int n) {
        return PRODUCTS + n;
    }

    /** The only SKU of product {@code n}. */
    public static long sku(int n) {
        return SKUS + n;
    }

    /** Accounts 0 to {@code count} − 1, nobody of whom has a password. */
    public Market accounts(int count) {
        Batch.insert(database, """
                INSERT INTO accounts (id, phone_sealed, phone_index, phone_tail, name, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, count, n -> {
            var phone = "138%08d".formatted(n);
            return row(account(n), seal.apply(phone), index(phone), phone.substring(7), "买家" + n, now);
        });
        return this;
    }

    /** Signs the accounts 0 to {@code count} − 1 in; see {@link #session}. */
    public Market sessions(int count) {
        Batch.insert(database, """
                INSERT INTO sessions (token_hash, account_id, device, created_at, seen_at, expires_at)
                VALUES (?, ?, 'bench', ?, ?, '2099-01-01')
                """, count, n -> row(new SessionToken(session(n)).hash(), account(n), now, now));
        return this;
    }

    /** An address in Xi'an for each of the accounts 0 to {@code count} − 1; see {@link #address}. */
    public Market addresses(int count) {
        var receiver = seal.apply("陈先生");
        var phone = seal.apply("13800005678");
        var detail = seal.apply("雁塔区小寨东路 1 号");
        Batch.insert(database, """
                INSERT INTO addresses (id, buyer_id, receiver_sealed, phone_sealed, phone_tail, province_code, city_code,
                                       county_code, region_names, detail_sealed, is_default, created_at)
                VALUES (?, ?, ?, ?, '5678', '61', '6101', '610113', ?, ?, TRUE, ?)
                """, count, n -> row(address(n), account(n), receiver, phone, REGION, detail, now));
        return this;
    }

    public static long address(int n) {
        return ADDRESSES + n;
    }

    /** Three packs in the cart of each of the accounts 0 to {@code count} − 1. */
    public Market carts(int count, int products) {
        Batch.insert(
                database,
                "INSERT INTO carts (id, buyer_id, updated_at) VALUES (?, ?, ?)",
                count,
                n -> row(CARTS + n, account(n), now));
        Batch.insert(
                database,
                "INSERT INTO cart_lines (cart_id, sku_id, quantity, seen_fen, added_at) VALUES (?, ?, ?, ?, ?)",
                count * 3,
                n -> row(CARTS + n / 3, sku(n * 7 % products), 1 + n / 3 % 3, price(n * 7 % products), now));
        return this;
    }

    /** Parcels of the shops 0 to {@code count} − 1 go free to Shaanxi, so that a total is the sum of its prices. */
    public Market freeFreight(int count) {
        Batch.insert(
                database,
                "INSERT INTO freight_templates (id, shop_id, name, is_default, updated_at) VALUES (?, ?, '包邮', TRUE, ?)",
                count,
                n -> row(shop(n), shop(n), now));
        Batch.insert(database, """
                INSERT INTO freight_rules (template_id, province_code, delivers, first_weight_g, first_fen, next_weight_g,
                                           next_fen, free_applies)
                VALUES (?, '61', TRUE, 1000, 0, 1000, 0, FALSE)
                """, count, n -> row(shop(n)));
        return this;
    }

    /** The session cookie of account {@code n}. */
    public static String session(int n) {
        return "bench-session-%029d".formatted(n);
    }

    /** Shops 0 to {@code count} − 1, open for years, owned by the accounts of the same numbers. */
    public Market shops(int count) {
        Batch.insert(database, """
                INSERT INTO shop_applications (id, account_id, status, shop_name, subject_type, town_code, village,
                                               story, vouched_why, updated_at)
                VALUES (?, ?, 'APPROVED', ?, 'SELF_PRODUCED', '610926106', ?, '', 'bench', ?)
                """, count, n -> row(shop(n), account(n), name(n), village(n), now));
        Batch.insert(database, """
                INSERT INTO shops (id, application_id, name, status, subject_type, town_code, village, story,
                                   alipay_seller_id, opened_at)
                VALUES (?, ?, ?, 'OPEN', 'SELF_PRODUCED', '610926106', ?, '自家山里的东西，现采现发。', '2088000000000001', '2020-01-01')
                """, count, n -> row(shop(n), shop(n), name(n), village(n)));
        Batch.insert(
                database,
                "INSERT INTO shop_members (shop_id, account_id, role, joined_at) VALUES (?, ?, 'OWNER', ?)",
                count,
                n -> row(shop(n), account(n), now));
        return this;
    }

    /** Products 0 to {@code count} − 1 on sale, dealt out over the shops, each with one SKU and this stock. */
    public Market products(int count, int shops, int stock) {
        photo();
        Batch.insert(database, """
                INSERT INTO products (id, shop_id, category_code, title, description, status, food_type, producer,
                                      origin, made_on, shelf_life_days, storage, return_policy, cover_photo,
                                      sold_count, listed_at, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, 'ON_SALE', 'FARM_PRODUCE', ?, '陕西安康平利县', '2026-10-18', 365,
                        'COOL_DRY', 'SEVEN_DAYS', ?, ?, ?, ?, ?)
                """, count, n -> product(n, shop(n % shops)));
        Batch.insert(
                database,
                "INSERT INTO product_photos (product_id, position, photo_id) VALUES (?, 0, ?)",
                count,
                n -> row(product(n), PHOTO));
        Batch.insert(database, """
                INSERT INTO skus (id, product_id, shop_id, position, label, price_fen, net_weight_g, gross_weight_g)
                VALUES (?, ?, ?, 0, '500g 袋装', ?, 500, 600)
                """, count, n -> row(sku(n), product(n), shop(n % shops), price(n)));
        Batch.insert(database, "INSERT INTO stock (sku_id, available) VALUES (?, ?)", count, n -> row(sku(n), stock));
        return this;
    }

    /** Lines of the diary for the products 0 to {@code count} − 1, as after a busy hour. */
    public Market changes(int count, int shops) {
        Batch.insert(
                database,
                "INSERT INTO catalogue_changes (product_id, shop_id, changed_at) VALUES (?, ?, ?)",
                count,
                n -> row(product(n), shop(n % shops), now));
        return this;
    }

    /** What the product {@code n} is called. */
    public static String title(int n) {
        return title(kind(n), n);
    }

    private static int kind(int n) {
        return n * 7 % NAMES.size();
    }

    private @Nullable Object[] product(int n, long shop) {
        int kind = kind(n);
        var listed = Timestamp.from(now.toInstant().minusSeconds(random.nextInt(30_000_000)));
        return row(
                product(n),
                shop,
                CATEGORIES.get(kind),
                title(kind, n),
                DESCRIPTION,
                village(n) + "合作社",
                PHOTO,
                random.nextInt(2_000),
                listed,
                listed,
                listed);
    }

    private static int price(int n) {
        return 1_000 + n * 37 % 20_000;
    }

    static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private void photo() {
        database.change("INSERT INTO photos (id, owner_id, sha256, width, height, created_at) VALUES (" + PHOTO + ", "
                + account(0) + ", REPEAT('x', 32), 1280, 1280, '2026-01-01')");
    }

    private static String title(int kind, int n) {
        var family = FAMILIES.charAt(n / 40 % FAMILIES.length());
        return VILLAGES.get(n % VILLAGES.size()) + "村" + family + "家" + NAMES.get(kind) + " " + (250 + n % 4 * 250)
                + "g 第" + (1 + n / 1_000) + "批";
    }

    private static String name(int n) {
        return VILLAGES.get(n % VILLAGES.size()) + "山货铺" + n;
    }

    private static String village(int n) {
        return VILLAGES.get(n % VILLAGES.size()) + "村";
    }

    private static byte[] index(String phone) {
        return Arrays.copyOf(phone.getBytes(StandardCharsets.UTF_8), 32);
    }

    /** The paths of pages that a bench asks for: {@code prefix} with the identifiers of 0 to {@code count} − 1. */
    public static List<String> paths(String prefix, IntToLongFunction id, int count) {
        var paths = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            paths.add(prefix + id.applyAsLong(n));
        }
        return paths;
    }

    private static final String DESCRIPTION = "自家地里种的，山泉水浇灌，当天采收当天打包。收到后请放在阴凉干燥的地方。".repeat(6);
}
