package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A questionnaire just opened.
 *
 * @param tokens what the links carry; told this once, for only their hashes are kept
 */
public record OpenedQuestionnaire(UUID id, List<String> tokens) implements Serializable {
    public OpenedQuestionnaire {
        tokens = List.copyOf(tokens);
    }
}
