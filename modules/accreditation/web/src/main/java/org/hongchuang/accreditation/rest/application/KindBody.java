package org.hongchuang.accreditation.rest.application;

import org.hongchuang.rulebook.Kind;
import org.hongchuang.rulebook.Localized;

/** A kind of base, or an answer to choose. */
public record KindBody(String id, Localized label) {
    static KindBody of(Kind kind) {
        return new KindBody(kind.id(), kind.label());
    }
}
