package org.hongchuang.kernel.page;

/**
 * Which slice of a list is wanted.
 *
 * @param first index of the first row, from 0
 * @param size rows wanted, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(int first, int size) {
    public static final int MAX_SIZE = 500;

    /** @throws IllegalArgumentException if the slice is out of range */
    public PageRequest {
        if (first < 0 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("first must be >= 0 and size 1.." + MAX_SIZE);
        }
    }

    /** Forces what came from outside into the allowed range. */
    public static PageRequest clamped(int first, int size) {
        return new PageRequest(Math.max(0, first), Math.min(MAX_SIZE, Math.max(1, size)));
    }
}
