package cn.shanhuo.cart;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("carts")
record CartRow(@Id long id) {}
