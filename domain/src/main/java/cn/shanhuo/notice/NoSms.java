package cn.shanhuo.notice;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;

/** Where no gateway is configured no message goes out, and whoever wanted to send one is told so. */
@Secondary
@Singleton
class NoSms implements SmsSender {

    @Override
    public Delivery send(Sms sms) {
        return Delivery.REFUSED;
    }
}
