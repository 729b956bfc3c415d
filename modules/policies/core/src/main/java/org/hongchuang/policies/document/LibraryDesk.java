package org.hongchuang.policies.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.policies.api.Coverage;
import org.hongchuang.policies.api.Difference;
import org.hongchuang.policies.api.EditionDocument;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.policies.api.Library;
import org.hongchuang.policies.words.EditionWords;
import org.hongchuang.rulebook.Edition;

@ApplicationScoped
class LibraryDesk implements Library {
    @Inject
    private Editions editions;

    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public EditionDocument document(String choice, Locale language) {
        Edition edition = editions.resolve(choice);
        JsonNode content = edition.content();
        return new EditionDocument(
                choice,
                edition.id().toString(),
                edition.title(),
                edition.source().number(),
                edition.hash(),
                edition.readings(),
                new DocumentWriter(new EditionWords(content, language)).write(content));
    }

    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public Difference difference(String from, String to, Locale language) {
        JsonNode before = editions.resolve(from).content();
        JsonNode after = editions.resolve(to).content();
        return new Difference(
                from,
                to,
                new Differences(
                                new Pieces(before, new EditionWords(before, language)),
                                new Pieces(after, new EditionWords(after, language)))
                        .lines());
    }

    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public Coverage coverage(String choice, Locale language) {
        Edition edition = editions.resolve(choice);
        JsonNode content = edition.content();
        return new CoverageWriter(
                        edition,
                        content,
                        new EditionWords(content, language),
                        language.getLanguage().equals("en"))
                .write();
    }
}
