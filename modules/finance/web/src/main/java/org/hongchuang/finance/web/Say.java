package org.hongchuang.finance.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.hongchuang.kernel.text.Texts;

/** Tells the user what was done, in the language of the page. */
final class Say {
    private Say() {}

    static void done(String key, Object... values) {
        FacesMessage message = new FacesMessage(text(key, values));
        FacesContext.getCurrentInstance().addMessage(null, message);
    }

    static String text(String key, Object... values) {
        return Texts.of(locale(), key, values);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
