package org.hongchuang.policies.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;

/** Says something at the head of the page. */
final class Notice {
    private Notice() {}

    static void done(String key, Object... values) {
        say(FacesMessage.SEVERITY_INFO, Texts.of(language(), key, values));
    }

    /** Says it on the page that follows. */
    static void doneAndGone(String key, Object... values) {
        done(key, values);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    static void refused(Rejection rejection) {
        say(FacesMessage.SEVERITY_ERROR, Texts.of(language(), rejection));
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
