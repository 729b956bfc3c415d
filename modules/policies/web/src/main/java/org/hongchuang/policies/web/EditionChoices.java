package org.hongchuang.policies.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Reading;
import org.hongchuang.rulebook.Ruling;

/** What can be chosen where an edition is asked for. */
@Named
@RequestScoped
public class EditionChoices {
    @Inject
    private Editions editions;

    /**
     * @param value as editions are asked for
     * @param label beside the name of the edition; its texts are empty for the edition itself
     */
    public record Choice(String value, String edition, Localized title, Localized label) {}

    /** The editions themselves. */
    public List<EditionRow> getEditions() {
        return editions.list();
    }

    /** The editions, each followed by its other readings. */
    public List<Choice> getWithReadings() {
        List<Choice> choices = new ArrayList<>();
        for (Edition edition : editions.current().editions()) {
            choices.add(choice(edition, "", new Localized("", "")));
            for (Ruling ruling : edition.rulings()) {
                for (Reading reading : ruling.readings()) {
                    if (!reading.id().equals(ruling.chosen())) {
                        String name = ruling.id() + "=" + reading.id();
                        choices.add(choice(
                                edition,
                                "#" + name,
                                new Localized(
                                        name + " " + reading.label().zh(),
                                        name + " " + reading.label().en())));
                    }
                }
            }
        }
        return choices;
    }

    private static Choice choice(Edition edition, String readings, Localized label) {
        return new Choice(edition.id() + readings, edition.id().toString(), edition.title(), label);
    }
}
