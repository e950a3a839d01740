package cn.shanhuo.ui.door;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose word about a visitor's address is believed: the proxies before us and nobody else, by their addresses or ranges
 * in {@code shanhuo.proxies} ({@code 10.0.0.7, 172.16.0.0/12}). Each proxy adds to {@code X-Forwarded-For} whom it saw,
 * so the list is read from its end for as long as one of ours wrote it; what stands before that, anybody may have sent.
 */
@Singleton
class Proxies {

    /** A household, or a server, has at least this much of IPv6 to itself. */
    private static final int NETWORK = 64;

    private final List<Range> ours;

    Proxies(@Property(name = "shanhuo.proxies", defaultValue = "") String ours) {
        this.ours = Stream.of(ours.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Range::of)
                .toList();
    }

    /**
     * The visitor behind a connection; of IPv6 only the network, whose addresses cost nothing.
     *
     * @param caller the other end of the connection
     * @param forwarded all of {@code X-Forwarded-For}, in order
     */
    String visitor(InetAddress caller, List<String> forwarded) {
        var told = forwarded.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
        var visitor = caller;
        for (var address : told.reversed()) {
            var before = isOurs(visitor) ? literal(address) : Optional.<InetAddress>empty();
            if (before.isEmpty()) {
                break;
            }
            visitor = before.get();
        }
        return visitor instanceof Inet6Address
                ? new Range(visitor.getAddress(), NETWORK).toString()
                : visitor.getHostAddress();
    }

    private boolean isOurs(InetAddress address) {
        return ours.stream().anyMatch(range -> range.holds(address));
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The addresses whose first bits are these. */
    private record Range(byte[] start, int bits) {

        static Range of(String text) {
            var parts = text.split("/", 2);
            var start = InetAddress.ofLiteral(parts[0]).getAddress();
            int bits = parts.length == 1 ? start.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > start.length * 8) {
                throw new IllegalArgumentException("shanhuo.proxies: " + text);
            }
            return new Range(start, bits);
        }

        boolean holds(InetAddress address) {
            return address.getAddress().length == start.length
                    && Arrays.equals(first(address.getAddress()), first(start));
        }

        private byte[] first(byte[] address) {
            var kept = Arrays.copyOf(address, address.length);
            for (int bit = bits; bit < kept.length * 8; bit++) {
                kept[bit / 8] &= (byte) ~(0x80 >> bit % 8);
            }
            return kept;
        }

        @Override
        public String toString() {
            try {
                return InetAddress.getByAddress(first(start)).getHostAddress() + "/" + bits;
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
