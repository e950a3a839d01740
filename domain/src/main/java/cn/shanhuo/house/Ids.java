package cn.shanhuo.house;

import io.hypersistence.tsid.TSID;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{0,18}");

    private final TSID.Factory factory;

    public Ids(@Nullable @Property(name = "shanhuo.node") Integer node) {
        this.factory = TSID.Factory.builder()
                .withNodeBits(NODE_BITS)
                .withNode(node != null ? node : new SecureRandom().nextInt(1 << NODE_BITS))
                .build();
    }

    /**
     * An identifier as it stands in an address or a form, where anything may stand: empty for what none can look like,
     * and for more than 64 bits hold. From July 2027 on they have nineteen digits.
     */
    public static Optional<Long> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /** A new identifier, greater than zero. */
    public long next() {
        return factory.generate().toLong();
    }
}
