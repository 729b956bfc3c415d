package org.hongchuang.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.portal.language.Language;

/** The federation the present person's organisation belongs to, as every page names it; none before sign-in. */
@Named
@RequestScoped
public class Federation {
    @Inject
    private CurrentActor actor;

    @Inject
    private Organisations organisations;

    @Inject
    private Language language;

    private String name = "";

    @PostConstruct
    void find() {
        String root = root(actor.get().organisationPath());
        if (!root.isEmpty()) {
            name = organisations.findByPath(root).map(OrganisationView::name).orElse("");
        }
    }

    /** The path of the organisation above all of a path: {@code /1/} of {@code /1/2/17/}. */
    static String root(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? "" : path.substring(0, end + 1);
    }

    /** Empty before sign-in. */
    public String getName() {
        return name;
    }

    /** What the whole is for, beside its name. */
    public String getTagline() {
        return said("portal.tagline");
    }

    public String getFooter() {
        return said("portal.footer");
    }

    private String said(String key) {
        return name.isEmpty() ? Texts.of(language.getLocale(), key) : Texts.of(language.getLocale(), key + "-of", name);
    }
}
