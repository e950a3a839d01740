package cn.shanhuo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shanhuo.people.Vault;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RevealingSqlTest {

    @Inject
    Reveal reveal;

    @Inject
    Audit audit;

    @Inject
    Vault vault;

    @Inject
    AuditRows rows;

    @Test
    void whoever_sees_a_masked_number_leaves_an_entry() {
        var officer = Village.anAccountOfStaff("李老师", "OFFICER");
        var seen = reveal.open(officer, "person", 42, "phone", vault.seal("13812345678"));
        assertThat(seen).isEqualTo("13812345678");
        assertThat(rows.of(officer.value())).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("reveal");
            assertThat(entry.objectKind()).isEqualTo("person");
            assertThat(entry.objectId()).isEqualTo("42");
            assertThat(entry.detail()).isEqualTo("phone");
        });
    }

    @Test
    void what_was_not_seen_leaves_none() {
        var officer = Village.anAccountOfStaff("李老师", "OFFICER");
        assertThatThrownBy(() -> reveal.open(officer, "person", 42, "phone", new byte[40]));
        assertThat(rows.of(officer.value())).isEmpty();
    }

    @Test
    void a_long_story_is_cut() {
        var officer = Village.anAccountOfStaff("李老师", "OFFICER");
        audit.record(officer, "note", "shop", 7, "🍯".repeat(600));
        assertThat(rows.of(officer.value()).getFirst().detail().codePointCount(0, 1000))
                .isEqualTo(500);
    }
}
