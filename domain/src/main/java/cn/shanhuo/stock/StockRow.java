package cn.shanhuo.stock;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("stock")
record StockRow(@Id long skuId, int available, int reserved, int sold) {}
