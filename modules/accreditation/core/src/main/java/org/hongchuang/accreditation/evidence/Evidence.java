package org.hongchuang.accreditation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.document.Documents;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;

/** The files of whatever they vouch for: a case, a sheet, a complaint. Who may see them is asked before. */
@ApplicationScoped
public class Evidence {
    @Inject
    private Documents documents;

    /** @throws Rejection if the file is empty or too large, or its name too long */
    public DocumentView store(UUID subject, String name, String mediaType, InputStream content) {
        try {
            return documents.store(subject, FileNames.tidy(name), mediaType, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Oldest first. */
    public List<DocumentView> of(UUID subject) {
        return documents.of(subject);
    }

    /** @throws NotFound if the subject has no such file */
    public DocumentContent content(UUID subject, UUID document) {
        DocumentView wanted = of(subject).stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound(document));
        return new DocumentContent(wanted, documents.content(subject, document));
    }
}
