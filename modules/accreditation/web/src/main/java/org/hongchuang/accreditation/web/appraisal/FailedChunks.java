package org.hongchuang.accreditation.web.appraisal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.kernel.text.Texts;

/** Says why parts of a run were given up. */
@Named
@RequestScoped
public class FailedChunks {
    /** A text of ours where the ledger has a key, else what it noted. */
    public String reason(FailedChunkView chunk) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.find(locale, chunk.error()).orElse(chunk.error());
    }
}
