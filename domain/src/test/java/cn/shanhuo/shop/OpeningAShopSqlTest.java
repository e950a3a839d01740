package cn.shanhuo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.BlindIndex;
import cn.shanhuo.people.Phone;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ApplyForShop.AlreadyWaiting;
import cn.shanhuo.shop.ApplyForShop.Incomplete;
import cn.shanhuo.shop.ApplyForShop.Submitted;
import cn.shanhuo.testing.Graduates;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.testing.Village;
import cn.shanhuo.training.IdNumber;
import cn.shanhuo.training.NewPerson;
import cn.shanhuo.training.Persons;
import cn.shanhuo.training.RosterFile;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OpeningAShopSqlTest {

    @Inject
    ApplyForShop apply;

    @Inject
    DecideOnShop decide;

    @Inject
    ShopApplications applications;

    @Inject
    NamePerson namePerson;

    @Inject
    Persons persons;

    @Inject
    Shops shops;

    @Inject
    ShopMembers members;

    @Inject
    Graduates graduates;

    @Inject
    BlindIndex index;

    AccountId officer;
    AccountId auntieLi;
    String name;

    @BeforeEach
    void cast() {
        officer = Village.anAccountOfStaff("王干事", "OFFICER");
        auntieLi = Village.anAccount("李春梅");
        name = "秋河山货铺" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    }

    @Test
    void a_graduate_known_by_phone_opens_a_shop() {
        var graduate = graduates.aGraduate("李春梅");
        has(auntieLi, graduate.phone());
        var id = submit(produce());
        var application = applications.find(id).orElseThrow();
        assertThat(application.person()).contains(graduate.person());
        var shop = ((DecideOnShop.Approved) decide.approve(officer, id, "2088000000000009")).shop();
        var opened = shops.find(shop).orElseThrow();
        assertThat(opened.name()).isEqualTo(name);
        assertThat(opened.alipaySellerId()).isEqualTo("2088000000000009");
        assertThat(opened.licence()).isEqualTo(LicenceNotice.selfProduced());
        assertThat(members.of(auntieLi)).extracting(Membership::role).containsExactly(ShopRole.OWNER);
        assertThat(decide.approve(officer, id, "2088000000000009")).isInstanceOf(DecideOnShop.NotWaiting.class);
    }

    @Test
    void buyers_pages_hear_of_a_new_shop_and_of_a_sign_that_comes_down_or_goes_up() {
        var graduate = graduates.aGraduate("李春梅");
        has(auntieLi, graduate.phone());
        var approval = decide.approve(officer, submit(produce()), "2088000000000009");
        var shop = ((DecideOnShop.Approved) approval).shop();
        assertThat(told(shop)).as("the shop opened").isEqualTo(1);
        graduates.revoke(graduate);
        assertThat(told(shop)).as("its owner's certificate was taken back").isEqualTo(1);
        graduates.again(graduate);
        assertThat(told(shop)).as("its owner has another").isEqualTo(1);
    }

    /** How many changes of the whole shop its diary tells since it was last asked. */
    private static int told(ShopId shop) {
        return Village.update("DELETE FROM catalogue_changes WHERE shop_id = ? AND product_id IS NULL", shop.value());
    }

    @Test
    void somebody_without_a_certificate_needs_the_heads_word() {
        var id = submit(produce());
        assertThat(decide.approve(officer, id, "2088000000000009")).isInstanceOf(DecideOnShop.NotEntitled.class);
        assertThat(decide.vouch(Village.anAccountOfStaff("陈主任", "HEAD"), id, "老养蜂人，培训老师"))
                .isEqualTo(DecideOnShop.Word.HEARD);
        assertThat(decide.approve(officer, id, "2088000000000009")).isInstanceOf(DecideOnShop.Approved.class);
    }

    @Test
    void a_revoked_certificate_opens_nothing() {
        var graduate = graduates.aGraduate("李春梅");
        has(auntieLi, graduate.phone());
        graduates.revoke(graduate);
        assertThat(decide.approve(officer, submit(produce()), "2088000000000009"))
                .isInstanceOf(DecideOnShop.NotEntitled.class);
    }

    @Test
    void a_phone_that_two_persons_share_proves_nobody() {
        var graduate = graduates.aGraduate("李春梅");
        graduates.aGraduate("李大山", graduate.phone());
        has(auntieLi, graduate.phone());
        assertThat(applications.find(submit(produce())).orElseThrow().person()).isEmpty();
    }

    @Test
    void what_is_given_back_names_the_field_and_can_be_mended() {
        var id = submit(produce());
        assertThat(decide.giveBack(officer, id, ApplicationField.STORY, "请写清楚蜂场在哪里"))
                .isEqualTo(DecideOnShop.Word.HEARD);
        assertThat(decide.giveBack(officer, id, ApplicationField.STORY, "再说一次"))
                .isEqualTo(DecideOnShop.Word.NOT_WAITING);
        var back = applications.latest(auntieLi).orElseThrow();
        assertThat(back.status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(back.givenBack().orElseThrow().field()).isEqualTo(ApplicationField.STORY);
        assertThat(submit(produce())).isEqualTo(id);
        assertThat(applications.latest(auntieLi).orElseThrow().givenBack()).isEmpty();
    }

    @Test
    void one_application_waits_at_a_time_and_drafts_are_nobody_elses() {
        assertThat(apply.save(auntieLi, ShopDraft.blank())).isTrue();
        var draft = applications.latest(auntieLi).orElseThrow();
        assertThat(applications.find(draft.id())).isEmpty();
        assertThat(submit(produce())).isEqualTo(draft.id());
        assertThat(apply.submit(auntieLi, produce())).isInstanceOf(AlreadyWaiting.class);
        assertThat(apply.save(auntieLi, produce())).isFalse();
    }

    @Test
    void a_licence_is_checked_and_what_is_wrong_is_kept_as_it_was_typed() {
        var wrong = licensed("92610926MA7PLDEM1X");
        assertThat(apply.submit(auntieLi, wrong)).isEqualTo(new Incomplete(Set.of(ApplicationFault.CREDIT_CODE_WRONG)));
        assertThat(applications.latest(auntieLi).orElseThrow().draft().creditCode())
                .isEqualTo("92610926MA7PLDEM1X");
        assertThat(apply.submit(auntieLi, licensed("93610926MA7PLDEM2U")))
                .isEqualTo(new Incomplete(Set.of(ApplicationFault.CREDIT_CODE_OF_ANOTHER_KIND)));
        assertThat(apply.submit(auntieLi, licensed("92610926MA7PLDEM1U"))).isInstanceOf(Submitted.class);
    }

    @Test
    void an_empty_draft_misses_what_it_needs() {
        assertThat(ShopDraft.blank().faults())
                .containsExactlyInAnyOrder(
                        ApplicationFault.NAME_MISSING, ApplicationFault.TOWN_MISSING, ApplicationFault.VILLAGE_MISSING);
    }

    @Test
    void neither_name_nor_story_says_that_food_heals() {
        var healing = new ShopDraft(
                "止咳蜂蜜铺", SubjectType.SELF_PRODUCED, "610926106", "秋河村", "土蜂蜜，止 咳的", "", "", Optional.empty());
        assertThat(healing.faults())
                .containsExactlyInAnyOrder(ApplicationFault.NAME_CLAIMS, ApplicationFault.STORY_CLAIMS);
    }

    @Test
    void a_shop_lies_in_a_town_of_the_county_and_its_name_spoils_no_line() {
        var nowhere = new ShopDraft(
                "\u202E" + name,
                SubjectType.SELF_PRODUCED,
                "999999999",
                "秋河村",
                "蜂场\n\u202E在山上",
                "",
                "",
                Optional.empty());
        assertThat(apply.submit(auntieLi, nowhere)).isEqualTo(new Incomplete(Set.of(ApplicationFault.TOWN_MISSING)));
        var kept = applications.latest(auntieLi).orElseThrow().draft();
        assertThat(kept.name()).isEqualTo(name);
        assertThat(kept.story()).isEqualTo("蜂场\n在山上");
    }

    @Test
    void a_name_is_one_shops_own() {
        Village.update(
                "UPDATE shops SET name = ? WHERE id = ?",
                name,
                Village.anOpenShop("别家").shop().value());
        assertThat(apply.submit(auntieLi, produce())).isEqualTo(new Incomplete(Set.of(ApplicationFault.NAME_TAKEN)));
    }

    @Test
    void a_name_taken_while_waiting_stops_the_approval() {
        var id = submit(produce());
        decide.vouch(Village.anAccountOfStaff("陈主任", "HEAD"), id, "老养蜂人");
        Village.update(
                "UPDATE shops SET name = ? WHERE id = ?",
                name,
                Village.anOpenShop("别家").shop().value());
        assertThat(decide.approve(officer, id, "2088000000000009")).isInstanceOf(DecideOnShop.NameTaken.class);
        assertThat(applications.find(id).orElseThrow().status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void nobody_decides_on_an_application_of_their_own() {
        var id = ((Submitted) apply.submit(officer, produce())).id();
        assertThat(decide.approve(officer, id, "2088000000000009")).isInstanceOf(DecideOnShop.OwnApplication.class);
        assertThat(decide.vouch(officer, id, "我自己")).isEqualTo(DecideOnShop.Word.OWN_APPLICATION);
        assertThat(decide.giveBack(officer, id, ApplicationField.STORY, "我自己"))
                .isEqualTo(DecideOnShop.Word.OWN_APPLICATION);
        assertThat(namePerson.name(officer, id, said("王干事"))).isEqualTo(NamePerson.Outcome.OWN_APPLICATION);
    }

    @Test
    void a_word_given_for_one_application_does_not_hold_for_the_next_version() {
        var id = submit(produce());
        decide.vouch(Village.anAccountOfStaff("陈主任", "HEAD"), id, "老养蜂人");
        decide.giveBack(officer, id, ApplicationField.STORY, "请写清楚蜂场在哪里");
        submit(produce());
        assertThat(decide.approve(officer, id, "2088000000000009")).isInstanceOf(DecideOnShop.NotEntitled.class);
    }

    @Test
    void a_double_click_makes_one_application() throws Exception {
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = java.util.Collections.nCopies(
                    8, (Callable<ApplyForShop.Outcome>) () -> apply.submit(auntieLi, produce()));
            int submitted = 0;
            for (var outcome : clicks.invokeAll(work)) {
                submitted += outcome.get() instanceof Submitted ? 1 : 0;
            }
            assertThat(submitted).isOne();
        }
        assertThat(Village.update("UPDATE shop_applications SET story = story WHERE account_id = ?", auntieLi.value()))
                .isOne();
    }

    @Test
    void staff_say_whose_application_it_is_and_the_certificate_counts() {
        var graduate = graduates.aGraduate("李春梅");
        var number = persons.find(graduate.person()).orElseThrow().idNumber();
        var id = submit(produce());
        assertThat(namePerson.name(officer, id, said("李冬梅", number))).isEqualTo(NamePerson.Outcome.NAME_DIFFERS);
        assertThat(namePerson.name(officer, id, said("李春梅", number))).isEqualTo(NamePerson.Outcome.NAMED);
        assertThat(namePerson.name(officer, id, said("李春梅", number))).isEqualTo(NamePerson.Outcome.NOT_ASKED);
        var shop = ((DecideOnShop.Approved) decide.approve(officer, id, "2088000000000009")).shop();
        assertThat(shops.find(shop).orElseThrow().person()).contains(graduate.person());
    }

    @Test
    void somebody_vouched_for_gets_a_file_and_the_shop_opened_before_gets_it_too() {
        var id = submit(produce());
        decide.vouch(Village.anAccountOfStaff("陈主任", "HEAD"), id, "老养蜂人");
        var shop = ((DecideOnShop.Approved) decide.approve(officer, id, "2088000000000009")).shop();
        assertThat(shops.find(shop).orElseThrow().person()).isEmpty();
        assertThat(namePerson.name(officer, id, said("李春梅"))).isEqualTo(NamePerson.Outcome.NAMED);
        var person = shops.find(shop).orElseThrow().person().orElseThrow();
        assertThat(persons.find(person).orElseThrow().account()).contains(auntieLi);
    }

    private static NewPerson said(String who) {
        return said(who, IdNumber.parse(RosterFile.anIdNumber()).orElseThrow());
    }

    private static NewPerson said(String who, IdNumber number) {
        return new NewPerson(who, number, Phones.fresh(), "610926106", "秋河村", Optional.empty());
    }

    private ApplicationId submit(ShopDraft draft) {
        return ((Submitted) apply.submit(auntieLi, draft)).id();
    }

    private ShopDraft produce() {
        return new ShopDraft(name, SubjectType.SELF_PRODUCED, "610926106", "秋河村", "土蜂蜜", "", "", Optional.empty());
    }

    private ShopDraft licensed(String code) {
        return new ShopDraft(
                name,
                SubjectType.HOUSEHOLD_BUSINESS,
                "610926106",
                "秋河村",
                "",
                "平利县秋河山货铺",
                code,
                Optional.of(new PhotoId(7)));
    }

    private void has(AccountId account, Phone phone) {
        Village.update("UPDATE accounts SET phone_index = ? WHERE id = ?", index.of(phone), account.value());
    }
}
