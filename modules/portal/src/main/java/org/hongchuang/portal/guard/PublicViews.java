package org.hongchuang.portal.guard;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes the pages for people without an account views without state before anything looks at them. That they say so themselves
 * is read only while they are drawn; by then the nonce of their policy would have been kept in a session.
 */
public class PublicViews extends ViewHandlerWrapper {
    public PublicViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (viewId.startsWith("/public/")) {
            view.setTransient(true);
        }
        return view;
    }
}
