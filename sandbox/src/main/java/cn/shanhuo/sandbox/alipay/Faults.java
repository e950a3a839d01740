package cn.shanhuo.sandbox.alipay;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Faults to order: each strikes as often as it was asked for. */
@Singleton
class Faults {

    private final Map<Fault, Integer> ordered = new EnumMap<>(Fault.class);

    synchronized void order(Fault fault, int times) {
        ordered.put(fault, times);
    }

    synchronized void none() {
        ordered.clear();
    }

    /** Whether it strikes now; one less is left then. */
    synchronized boolean strikes(Fault fault) {
        int left = ordered.getOrDefault(fault, 0);
        if (left > 0) {
            ordered.put(fault, left - 1);
        }
        return left > 0;
    }

    synchronized int left(Fault fault) {
        return ordered.getOrDefault(fault, 0);
    }
}
