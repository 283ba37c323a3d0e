package org.childjourney.persistence.keys;

/// What one try at a passphrase costs in memory and in passes over it.
public record StretchCost(int memoryInKiB, int passes) {

    /// About a third of a second on a laptop of today.
    public static final StretchCost STANDARD = new StretchCost(64 * 1024, 3);

    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 100;

    public StretchCost {
        if (memoryInKiB < 8 || memoryInKiB > MOST_MEMORY || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("no such cost");
        }
    }
}
