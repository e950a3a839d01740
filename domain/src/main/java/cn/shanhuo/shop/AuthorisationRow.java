package cn.shanhuo.shop;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("alipay_authorisations")
record AuthorisationRow(@Id String sellerId, byte[] tokenSealed, Instant givenAt) {}
