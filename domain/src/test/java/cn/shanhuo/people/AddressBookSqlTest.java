package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.KeepAddress.Kept;
import cn.shanhuo.people.KeepAddress.Written;
import cn.shanhuo.region.RegionPath;
import cn.shanhuo.region.Regions;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AddressBookSqlTest {

    @Inject
    KeepAddress keep;

    @Inject
    Addresses addresses;

    @Inject
    AddressRows rows;

    private final RegionPath home = new Regions().path("610926", "610926106").orElseThrow();

    @Test
    void an_address_comes_back_as_it_was_written_and_lies_sealed() {
        var chen = buyer();
        var id = ((Kept) keep.add(chen, written("陈🍯先生"))).id();
        var address = addresses.find(chen, id).orElseThrow();
        assertThat(address.receiver()).isEqualTo("陈🍯先生");
        assertThat(address.maskedReceiver()).isEqualTo("陈**");
        assertThat(address.phone()).isEqualTo(new Phone("13812345678"));
        assertThat(address.region()).isEqualTo(home);
        assertThat(address.preferred()).isTrue();
        var row = rows.find(chen.value(), id.value()).orElseThrow();
        assertThat(new String(row.receiverSealed(), StandardCharsets.UTF_8)).doesNotContain("先生");
        assertThat(new String(row.phoneSealed(), StandardCharsets.UTF_8)).doesNotContain("1234");
        assertThat(row.phoneTail()).isEqualTo("5678");
    }

    @Test
    void the_longest_names_and_details_fit_their_columns_sealed() {
        var long25 = "𠮷".repeat(Name.LONGEST);
        var detail = "𠮷".repeat(KeepAddress.LONGEST_DETAIL);
        var chen = buyer();
        keep.add(chen, new Written(new Name(long25), new Phone("13812345678"), home, detail, false));
        assertThat(addresses.of(chen)).singleElement().satisfies(address -> assertThat(address.detail())
                .isEqualTo(detail));
    }

    @Test
    void nobody_finds_changes_or_removes_what_is_anothers() {
        var chen = buyer();
        var other = buyer();
        var id = ((Kept) keep.add(chen, written("陈先生"))).id();
        assertThat(addresses.find(other, id)).isEmpty();
        assertThat(keep.change(other, id, written("贼"))).isInstanceOf(KeepAddress.NoSuchAddress.class);
        assertThat(keep.prefer(other, id)).isInstanceOf(KeepAddress.NoSuchAddress.class);
        assertThat(keep.remove(other, id)).isInstanceOf(KeepAddress.NoSuchAddress.class);
        assertThat(addresses.find(chen, id)).isPresent();
    }

    @Test
    void two_tabs_cannot_add_a_twenty_first() throws Exception {
        var chen = buyer();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 25)
                    .mapToObj(i -> tabs.submit(() -> keep.add(chen, written("陈先生"))))
                    .toList();
            for (var answer : answers) {
                answer.get();
            }
        }
        assertThat(addresses.of(chen)).hasSize(KeepAddress.MOST);
        assertThat(addresses.of(chen)).filteredOn(Address::preferred).hasSize(1);
    }

    private Written written(String receiver) {
        return new Written(new Name(receiver), new Phone("13812345678"), home, "秋河村三组", false);
    }

    private static BuyerId buyer() {
        return new BuyerId(Village.anAccount("陈先生").value());
    }
}
