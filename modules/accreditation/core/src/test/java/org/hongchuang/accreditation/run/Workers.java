package org.hongchuang.accreditation.run;

import org.hongchuang.accreditation.House;

/** Has the chunks of a house worked on in transactions of their own. */
public final class Workers {
    private Workers() {}

    /** @param chunkSize items in a chunk at most */
    public static void in(House house, int chunkSize) {
        house.put(ChunkSize.class, new ChunkSize(chunkSize));
        ChunkTransaction real = house.bean(ChunkTransaction.class);
        house.put(ChunkTransaction.class, new ChunkTransaction() {
            @Override
            public void perform(long chunk) {
                house.run(() -> real.perform(chunk));
            }
        });
    }
}
