package cn.shanhuo.house;

import io.hypersistence.tsid.TSID;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * Gives out 64-bit identifiers that grow with time (TSIDs), so that rows are inserted in batches at the end of their
 * tables and the tables can be split later.
 *
 * <p>Two nodes never give out the same number as long as their {@code shanhuo.node} differs (0 to 1023); without the
 * setting a node draws its number at start.
 */
@Singleton
public class Ids {

    private static final int NODE_BITS = 10;

    private final TSID.Factory factory;

    public Ids(@Nullable @Property(name = "shanhuo.node") Integer node) {
        this.factory = TSID.Factory.builder()
                .withNodeBits(NODE_BITS)
                .withNode(node != null ? node : new SecureRandom().nextInt(1 << NODE_BITS))
                .build();
    }

    /** A new identifier, greater than zero. */
    public long next() {
        return factory.generate().toLong();
    }
}
