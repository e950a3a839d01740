package cn.shanhuo.sandbox.demo;

import java.util.HashMap;
import java.util.Map;

/** Counts pieces while the orders are told. */
final class Shelves {

    private final Map<Long, Integer> reserved = new HashMap<>();
    private final Map<Long, Integer> shipped = new HashMap<>();
    private final Map<Long, Integer> bought = new HashMap<>();

    void reserve(long sku, int pieces) {
        reserved.merge(sku, pieces, Integer::sum);
    }

    void ship(long sku, int pieces) {
        shipped.merge(sku, pieces, Integer::sum);
    }

    void buy(long product, int pieces) {
        bought.merge(product, pieces, Integer::sum);
    }

    int reserved(long sku) {
        return reserved.getOrDefault(sku, 0);
    }

    int shipped(long sku) {
        return shipped.getOrDefault(sku, 0);
    }

    int bought(long product) {
        return bought.getOrDefault(product, 0);
    }
}
