package cn.shanhuo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RecordingSqlTest {

    @Inject
    Audit audit;

    @Test
    void a_long_story_is_cut() {
        var officer = Village.anAccountOfStaff("李老师", "OFFICER");
        audit.record(officer, "note", "shop", 7, "🍯".repeat(600));
        assertThat(Village.update(
                        "UPDATE audit_entries SET act = act WHERE account_id = ? AND CHAR_LENGTH(detail) = 500",
                        officer.value()))
                .isOne();
    }
}
