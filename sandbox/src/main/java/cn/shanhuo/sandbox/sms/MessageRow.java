package cn.shanhuo.sandbox.sms;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("sandbox_messages")
record MessageRow(@Id long id, String phone, String text, Instant sentAt) {}
