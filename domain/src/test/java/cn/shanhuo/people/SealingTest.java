package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String OLD = "1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String NEW = "2:YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU=";

    private final Vault vault = new Vault(OLD);

    @Property(tries = 200)
    void what_was_sealed_opens_to_the_same_text(@ForAll String text) {
        var clean = text.replaceAll("\\p{Cs}", "");
        assertThat(vault.open(vault.seal(clean))).isEqualTo(clean);
    }

    @Test
    void the_same_text_never_looks_the_same_and_nothing_of_it_shows() {
        var first = vault.seal("李春梅");
        assertThat(first).isNotEqualTo(vault.seal("李春梅")).hasSize(29 + 9);
        assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("李");
    }

    @Test
    void whoever_changes_a_byte_breaks_the_seal() {
        var sealed = vault.seal("13812345678");
        for (int i = 0; i < sealed.length; i++) {
            var forged = sealed.clone();
            forged[i] ^= 1;
            assertThatThrownBy(() -> vault.open(forged)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> vault.open(new byte[0])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_new_key_came_first_the_old_one_still_opens() {
        var before = vault.seal("13812345678");
        var rotated = new Vault(NEW + "," + OLD);
        assertThat(rotated.open(before)).isEqualTo("13812345678");
        assertThat(rotated.seal("x")[0]).isEqualTo((byte) 2);
        assertThat(new Vault(NEW).open(rotated.seal("x"))).isEqualTo("x");
        assertThatThrownBy(() -> new Vault(NEW).open(before)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_weak_or_broken_key_is_refused_at_once() {
        assertThatThrownBy(() -> new Vault("1:c2hvcnQ=")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new Vault("plain")).hasMessageContaining("1:base64");
        assertThatThrownBy(() -> new BlindIndex("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    @Test
    void an_index_is_the_same_for_the_same_value_and_kind_only() {
        var index = new BlindIndex(NEW.substring(2));
        assertThat(index.of("phone", "13812345678"))
                .hasSize(32)
                .isEqualTo(index.of(new Phone("13812345678")))
                .isNotEqualTo(index.of("id-number", "13812345678"))
                .isNotEqualTo(index.of("phone", "13812345679"));
    }
}
