package cn.shanhuo.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.job.Job;
import io.micronaut.context.BeanContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OrderJobsSqlTest {

    @Inject
    BeanContext beans;

    @Test
    void closing_and_receiving_are_jobs_and_no_two_jobs_share_a_name() {
        assertThat(beans.getBeansOfType(Job.class))
                .extracting(Job::name)
                .contains("close-overdue-orders", "receive-overdue-orders")
                .doesNotHaveDuplicates();
    }
}
