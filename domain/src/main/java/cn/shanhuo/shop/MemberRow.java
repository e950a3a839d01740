package cn.shanhuo.shop;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A membership joined with its shop. */
@MappedEntity
record MemberRow(@Id long shopId, String name, String status, String role) {}
