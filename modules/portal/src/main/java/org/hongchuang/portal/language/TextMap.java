package org.hongchuang.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.hongchuang.kernel.text.Texts;

/** The texts of all contexts in the present language: {@code #{txt['finance.order.make']}}. */
@Named("txt")
@RequestScoped
public class TextMap extends AbstractMap<String, String> {
    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return Texts.of(language.getLocale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return Texts.find(language.getLocale(), String.valueOf(key)).isPresent();
    }

    /** Not to be listed: the texts are spread over the bundles of all contexts. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
