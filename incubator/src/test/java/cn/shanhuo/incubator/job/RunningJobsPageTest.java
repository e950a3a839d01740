package cn.shanhuo.incubator.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.job.Job;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "shanhuo.jobs.enabled", value = "false")
class RunningJobsPageTest {

    @Inject
    Visitors visitors;

    @Inject
    Till till;

    @Inject
    List<Job> jobs;

    @BeforeEach
    void a_job_ran_in_the_morning_and_runs_again_at_night() {
        sweepUp();
        task("send-refunds", false, "NOW(6) + INTERVAL 9 HOUR", 0);
        task("ask-alipay", true, "NOW(6)", 0);
        task("roll-up-ledger", false, "NOW(6) + INTERVAL 1 MINUTE", 3);
        task("close-overdue-orders", false, "NOW(6) - INTERVAL 10 MINUTE", 0);
        task("count-the-stars", false, "NOW(6) + INTERVAL 1 HOUR", 0);
    }

    @AfterEach
    void sweepUp() {
        Village.update("DELETE FROM scheduled_tasks");
    }

    @Test
    void every_job_of_the_site_has_words_of_its_own() {
        assertThat(jobs).extracting(Job::name).isNotEmpty().isSubsetOf(JobsPage.KNOWN);
    }

    @Test
    void the_operator_sees_how_jobs_stand_and_has_one_run_now() {
        var operator = visitors.staff(StaffRole.OPERATOR).browser();
        var page = operator.get("/incubator/jobs");
        assertThat(page.has("nav a[href='/incubator/jobs'][aria-current=page]")).isTrue();
        assertThat(page.textsOf("tbody tr"))
                .satisfiesExactly(
                        row -> assertThat(row).contains("向支付宝询问", "正在做").doesNotContain("现在就做"),
                        row -> assertThat(row).contains("关闭过时没付", "到点没有做"),
                        row -> assertThat(row).contains("count-the-stars", "正常"),
                        row -> assertThat(row).contains("加进各月销售", "连续失败 3 次"),
                        row -> assertThat(row).contains("把退款送到支付宝", "正常", "现在就做"));
        assertThat(operator.post("/incubator/jobs/send-refunds/run").location()).isEqualTo("/incubator/jobs");
        assertThat(
                        till.text(
                                "SELECT execution_time <= NOW(6) AND version = 2 FROM scheduled_tasks WHERE task_name = 'send-refunds'"))
                .isEqualTo("1");
        assertThat(operator.post("/incubator/jobs/ask-alipay/run").status()).isEqualTo(409);
        assertThat(operator.post("/incubator/jobs/nothing/run").status()).isEqualTo(404);
        assertThat(operator.get("/incubator/audit?q=job").text()).contains("马上做定时任务");
    }

    @Test
    void the_months_are_added_up_anew_at_a_press() {
        var head = visitors.staff(StaffRole.HEAD).browser().inEnglish();
        assertThat(head.get("/incubator/jobs").text()).contains("Add the months up anew", "Due but not run");
        assertThat(head.post("/incubator/jobs/rebuild").location()).isEqualTo("/incubator/jobs");
        assertThat(head.get("/incubator/audit?q=shop_months").text()).contains("Had the months added up anew");
    }

    @Test
    void nobody_else_runs_jobs() {
        for (var role : new StaffRole[] {StaffRole.OFFICER, StaffRole.AUDITOR}) {
            var browser = visitors.staff(role).browser();
            assertThat(browser.get("/incubator/jobs").status()).isEqualTo(403);
            assertThat(browser.get("/incubator").has("nav a[href='/incubator/jobs']"))
                    .isFalse();
            assertThat(browser.post("/incubator/jobs/send-refunds/run").status())
                    .isEqualTo(403);
            assertThat(browser.post("/incubator/jobs/rebuild").status()).isEqualTo(403);
        }
    }

    private static void task(String name, boolean picked, String next, int failures) {
        Village.update(
                "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, last_success, consecutive_failures, version)"
                        + " VALUES (?, 'recurring', " + next + ", ?, NOW(6) - INTERVAL 1 HOUR, ?, 1)",
                name,
                picked,
                failures);
    }
}
