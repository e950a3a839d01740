package cn.shanhuo.storefront.address;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.Addresses;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AddressBookPageTest {

    private static final String[] HOME = {
        "receiver",
        "李春梅",
        "phone",
        "138 1234 5678",
        "province",
        "61",
        "city",
        "6109",
        "county",
        "610926",
        "town",
        "610926100",
        "detail",
        "新正街 12 号"
    };

    @Inject
    Visitors visitors;

    @Inject
    Addresses addresses;

    @Test
    void the_first_address_becomes_the_default_and_the_list_shows_it_masked() {
        var chen = visitors.buyer("陈先生");
        chen.browser().get("/addresses/new");
        var saved = chen.browser().post("/addresses", HOME);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/addresses");
        var list = chen.browser().follow(saved).textOf("main");
        assertThat(list).contains("李**", "138****5678", "陕西省 安康市 平利县 城关镇", "新正街 12 号", "默认");
        assertThat(list).doesNotContain("李春梅", "13812345678", "还没有收货地址");
    }

    @Test
    void without_scripts_the_picker_goes_on_level_by_level_and_keeps_what_was_typed() {
        var browser = visitors.buyer("陈先生").browser();
        assertThat(browser.get("/addresses/new").has("[data-region=city][hidden]"))
                .isTrue();
        var second = browser.post("/addresses", "receiver", "李春梅", "province", "61", "city", "", "level", "next");
        assertThat(second.has("[data-region=city]:not([hidden]) option[value=6109]"))
                .isTrue();
        assertThat(second.element("#f-receiver").val()).isEqualTo("李春梅");
        assertThat(second.has(".wrong")).isFalse();
        var third = browser.post("/addresses", "province", "61", "city", "6109", "level", "next");
        assertThat(third.has("option[value=610926]")).isTrue();
        var fourth = browser.post("/addresses", "province", "61", "city", "6109", "county", "610926", "level", "next");
        assertThat(fourth.has("option[value=610926110]")).isTrue();
        assertThat(fourth.has("option[value=610926][selected]")).isTrue();
    }

    @Test
    void another_province_forgets_the_city_that_is_not_in_it_and_a_lone_city_is_taken() {
        var browser = visitors.buyer("陈先生").browser();
        browser.get("/addresses/new");
        var beijing = browser.post("/addresses", "province", "11", "city", "6109", "county", "610926", "level", "next");
        assertThat(beijing.has("option[value=1101][selected]")).isTrue();
        assertThat(beijing.has("option[value=610926]")).isFalse();
        assertThat(beijing.has("option[value=110108]")).isTrue();
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        var browser = visitors.buyer("陈先生").browser();
        browser.get("/addresses/new");
        var again = browser.post("/addresses", "receiver", "\u202E", "phone", "123", "province", "61", "detail", "1");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("receiver")).contains("姓名");
        assertThat(again.problemAt("phone")).contains("11 位");
        assertThat(again.problemAt("city")).contains("市");
        assertThat(again.problemAt("detail")).contains("门牌号");
    }

    @Test
    void a_county_of_another_city_or_an_invented_town_is_not_taken() {
        var browser = visitors.buyer("陈先生").browser();
        browser.get("/addresses/new");
        assertThat(browser.post("/addresses", with("county", "110108")).problemAt("county"))
                .isNotEmpty();
        var kept = browser.post("/addresses", with("town", "610926999"));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(browser.follow(kept).textOf("main")).contains("平利县").doesNotContain("610926999");
    }

    @Test
    void the_book_opens_for_its_owner_only() {
        var li = visitors.buyer("李春梅");
        li.browser().get("/addresses/new");
        li.browser().post("/addresses", HOME);
        var id = addresses.of(new BuyerId(li.account().value())).getFirst().id();
        var chen = visitors.buyer("陈先生").browser();
        assertThat(chen.get("/addresses").status()).isEqualTo(200);
        assertThat(chen.get("/addresses/" + id).status()).isEqualTo(404);
        assertThat(chen.post("/addresses/" + id, HOME).status()).isEqualTo(404);
        assertThat(chen.post("/addresses/" + id + "/removal").status()).isEqualTo(404);
        assertThat(chen.post("/addresses/" + id + "/preference").status()).isEqualTo(404);
        assertThat(li.browser().get("/addresses/" + id).status()).isEqualTo(200);
        assertThat(chen.get("/addresses/99999999999999999999").status()).isEqualTo(404);
        assertThat(chen.get("/addresses/x").status()).isEqualTo(404);
    }

    @Test
    void a_changed_address_is_shown_as_it_is_now_and_a_removed_one_is_gone() {
        var li = visitors.buyer("李春梅");
        li.browser().get("/addresses/new");
        li.browser().post("/addresses", HOME);
        var id = addresses.of(new BuyerId(li.account().value())).getFirst().id();
        var form = li.browser().get("/addresses/" + id);
        assertThat(form.element("#f-receiver").val()).isEqualTo("李春梅");
        assertThat(form.element("#f-phone").val()).isEqualTo("13812345678");
        assertThat(form.has("option[value=610926100][selected]")).isTrue();
        li.browser().post("/addresses/" + id, with("detail", "河滨路 8 号"));
        assertThat(li.browser().get("/addresses").textOf("main"))
                .contains("河滨路 8 号")
                .doesNotContain("新正街");
        li.browser().post("/addresses/" + id + "/removal");
        assertThat(li.browser().get("/addresses").textOf("main")).contains("还没有收货地址");
    }

    @Test
    void only_one_address_is_the_default() {
        var li = visitors.buyer("李春梅");
        li.browser().get("/addresses/new");
        li.browser().post("/addresses", HOME);
        li.browser()
                .post(
                        "/addresses",
                        Stream.concat(Arrays.stream(with("detail", "河滨路 8 号")), Stream.of("preferred", "yes"))
                                .toArray(String[]::new));
        var book = addresses.of(new BuyerId(li.account().value()));
        assertThat(book).hasSize(2);
        assertThat(book)
                .filteredOn(address -> address.preferred())
                .singleElement()
                .satisfies(address -> assertThat(address.detail()).isEqualTo("河滨路 8 号"));
        li.browser().post("/addresses/" + book.getLast().id() + "/preference");
        assertThat(addresses.of(new BuyerId(li.account().value())).getFirst().id())
                .isEqualTo(book.getLast().id());
    }

    @Test
    void the_twenty_first_address_is_refused() {
        var browser = visitors.buyer("陈先生").browser();
        browser.get("/addresses/new");
        for (int i = 0; i < 20; i++) {
            assertThat(browser.post("/addresses", HOME).status()).isEqualTo(303);
        }
        var refused = browser.post("/addresses", HOME);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.textOf("main")).contains("20 个");
    }

    @Test
    void who_came_from_the_checkout_goes_back_there_with_the_new_address() {
        var chen = visitors.buyer("陈先生");
        chen.browser().get("/addresses/new?next=/checkout?key=7");
        var saved = chen.browser().post("/addresses", with("next", "/checkout?key=7"));
        var id = addresses.of(new BuyerId(chen.account().value())).getFirst().id();
        assertThat(saved.location()).isEqualTo("/checkout?key=7&address=" + id);
    }

    @Test
    void a_stranger_signs_in_first_and_comes_back() {
        Answer sent = visitors.stranger().get("/addresses/new?next=/checkout");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).startsWith("/sign-in?next=%2Faddresses%2Fnew%3Fnext");
    }

    @Test
    void the_script_gets_one_level_at_a_time() {
        var stranger = visitors.stranger();
        assertThat(stranger.get("/regions/6109").text()).contains("[\"610926\",\"平利县\"]");
        assertThat(stranger.get("/regions/610926").text()).contains("[\"610926100\",\"城关镇\"]");
        assertThat(stranger.get("/regions/nowhere").text()).isEqualTo("[]");
    }

    /** The home address with one field different, or one more. */
    private static String[] with(String field, String value) {
        var copy = HOME.clone();
        for (int i = 0; i < copy.length; i += 2) {
            if (copy[i].equals(field)) {
                copy[i + 1] = value;
                return copy;
            }
        }
        return Stream.concat(Arrays.stream(copy), Stream.of(field, value)).toArray(String[]::new);
    }
}
