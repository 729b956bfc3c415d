package org.hongchuang.accreditation.web.assessment;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.hongchuang.kernel.text.Texts;

/** Says something at the head of the page. */
final class Notice {
    private Notice() {}

    static void done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.of(faces.getViewRoot().getLocale(), key, values);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** Says it on the page that follows. */
    static void doneAndGone(String key, Object... values) {
        done(key, values);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
