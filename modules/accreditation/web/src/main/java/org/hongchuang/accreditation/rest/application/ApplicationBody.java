package org.hongchuang.accreditation.rest.application;

import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.MaterialView;
import org.hongchuang.accreditation.api.Payee;
import org.jspecify.annotations.Nullable;

/**
 * An application as far as it is filled in.
 *
 * @param version to be sent back when saving
 * @param editable whether it may still be changed
 * @param kinds those the case may be of
 * @param rosterAsked whether a roster of residents has to be handed in
 * @param materials what else has to be handed in, and what was
 */
public record ApplicationBody(
        UUID id,
        int version,
        boolean editable,
        String name,
        String kind,
        List<KindBody> kinds,
        @Nullable String creditCode,
        @Nullable Payee payee,
        boolean rosterAsked,
        int residents,
        List<MaterialView> materials,
        List<FormBody> forms) {

    static ApplicationBody of(
            CaseView view,
            List<KindBody> kinds,
            boolean rosterAsked,
            List<MaterialView> materials,
            List<FormBody> forms) {
        return new ApplicationBody(
                view.id(),
                view.version(),
                view.editable(),
                view.name(),
                view.kind(),
                kinds,
                view.creditCode(),
                view.payee(),
                rosterAsked,
                view.residents(),
                materials,
                forms);
    }
}
