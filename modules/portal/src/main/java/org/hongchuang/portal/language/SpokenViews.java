package org.hongchuang.portal.language;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Has a page begin in the language its reader has chosen. That the template says so is read only while the page is drawn, and
 * what was worded before that would follow the browser's own language.
 */
public class SpokenViews extends ViewHandlerWrapper {
    public SpokenViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Language.of((HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
