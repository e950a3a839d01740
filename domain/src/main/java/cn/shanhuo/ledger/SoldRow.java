package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many pieces of a product were sold; negative when more came back than went out. */
@MappedEntity("products")
record SoldRow(@Id long id, long shopId, long pieces) {}
