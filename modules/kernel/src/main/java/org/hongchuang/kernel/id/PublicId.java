package org.hongchuang.kernel.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes public identifiers: UUID version 7, so that they sort by the time they were made and reveal no count. */
public final class PublicId {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private PublicId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
