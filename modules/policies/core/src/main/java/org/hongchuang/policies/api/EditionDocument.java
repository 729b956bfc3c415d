package org.hongchuang.policies.api;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import org.hongchuang.rulebook.Localized;

/**
 * An edition as people read it.
 *
 * @param choice what it was asked for as
 * @param edition its name, such as {@code nanchang-bases@2019-06-20}
 * @param number of the document, as its issuer gave it
 * @param hash SHA-256 of its content
 * @param readings the reading in use, by ruling
 * @param blocks in the order of the document
 */
public record EditionDocument(
        String choice,
        String edition,
        Localized title,
        String number,
        String hash,
        SortedMap<String, String> readings,
        List<DocumentBlock> blocks)
        implements Serializable {
    public EditionDocument {
        blocks = List.copyOf(blocks);
    }
}
