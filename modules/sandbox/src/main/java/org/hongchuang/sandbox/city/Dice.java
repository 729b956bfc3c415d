package org.hongchuang.sandbox.city;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Chance that can be repeated: the same seed, stream and index give the same throws, on every machine and in whatever
 * order the parts of the city are built (SplitMix64).
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, String stream, long index) {
        state = mix(mix(seed + stream.hashCode() * GOLDEN) + index * GOLDEN);
    }

    private static long mix(long z) {
        long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0 up to, not including, the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A UUID of version 7 of that instant. */
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | (next() & 0x0FFFL);
        long low = (next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
