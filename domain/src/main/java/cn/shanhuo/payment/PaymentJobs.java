package cn.shanhuo.payment;

import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;

@Factory
final class PaymentJobs {

    @Singleton
    Job askAlipay(AskAlipay askAlipay) {
        return Job.every("ask-alipay", Duration.ofSeconds(20), askAlipay::askDue);
    }

    @Singleton
    Job sendRefunds(SendRefunds sendRefunds) {
        return Job.every("send-refunds", Duration.ofSeconds(5), sendRefunds::sendDue);
    }
}
