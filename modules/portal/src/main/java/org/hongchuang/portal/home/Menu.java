package org.hongchuang.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.portal.language.Language;

/** What stands around every page: the entries the present person may use, their roles, the language switch. */
@Named
@RequestScoped
public class Menu {
    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    public List<MenuGroup> getGroups() {
        return MenuGroup.ALL.stream()
                .map(group -> group.forThose(actor.get()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    public boolean isCurrent(MenuEntry entry) {
        return path().equals(entry.page());
    }

    /** The roles of the present person, as a line. */
    public String getRoles() {
        return actor.get().roles().stream()
                .sorted()
                .map(role -> Texts.of(language.getLocale(), "kernel.Role." + role.name()))
                .collect(Collectors.joining(language.isEnglish() ? ", " : "、"));
    }

    /** Where the switch to the other language leads: this page again. */
    public String getLanguageSwitch() {
        String query = request.getQueryString();
        String here = path() + ("GET".equals(request.getMethod()) && query != null ? "?" + query : "");
        return request.getContextPath() + "/language?to=" + (language.isEnglish() ? "zh" : "en") + "&back="
                + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
