package cn.shanhuo.order;

import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What happens to orders when nobody does anything. */
@Factory
class OrderJobs {

    @Singleton
    @Named("close-overdue-orders")
    Job closing(CloseOverdueOrders overdue) {
        return Job.every("close-overdue-orders", Duration.ofSeconds(30), overdue::closeAll);
    }

    @Singleton
    @Named("receive-overdue-orders")
    Job receiving(ReceiveOverdueOrders overdue) {
        return Job.every("receive-overdue-orders", Duration.ofMinutes(10), overdue::receiveAll);
    }
}
