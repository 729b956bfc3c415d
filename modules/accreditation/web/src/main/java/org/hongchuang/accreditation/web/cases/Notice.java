package org.hongchuang.accreditation.web.cases;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;

/** Says something at the head of the page. */
public final class Notice {
    private Notice() {}

    public static void done(String key, Object... values) {
        say(FacesMessage.SEVERITY_INFO, Texts.of(locale(), key, values));
    }

    /** Says it on the page that follows. */
    public static void doneAndGone(String key, Object... values) {
        done(key, values);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    public static void refused(Rejection rejection) {
        say(FacesMessage.SEVERITY_ERROR, Texts.of(locale(), rejection));
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    public static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
