package cn.shanhuo.catalog;

record StockedRow(long skuId, long productId, long shopId, int available) {}
