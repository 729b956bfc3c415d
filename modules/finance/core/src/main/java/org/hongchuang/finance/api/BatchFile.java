package org.hongchuang.finance.api;

import java.io.Serializable;

/** The file of a batch, byte for byte as it was first made. */
public record BatchFile(String name, byte[] content) implements Serializable {
    public BatchFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
