package org.hongchuang.accreditation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.PaperFile;
import org.hongchuang.accreditation.api.PaperFormat;
import org.hongchuang.accreditation.api.PaperRow;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.papers.Paper;
import org.hongchuang.papers.PaperWriter;
import org.hongchuang.papers.PdfWriter;
import org.hongchuang.papers.WordWriter;

@ApplicationScoped
@Transactional
class PaperDesk implements Papers {
    private static final PaperWriter PDF = new PdfWriter();
    private static final PaperWriter WORD = new WordWriter();

    @Inject
    private Cases cases;

    @Inject
    private PaperShelf shelf;

    @Inject
    private CaseArchive archive;

    @Inject
    private GoverningEditions editions;

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<PaperRow> of(UUID caseId) {
        return shelf.of(file(caseId));
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<PaperRow> letters(UUID caseId, UUID subject) {
        return shelf.letters(file(caseId), subject);
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public PaperFile write(UUID caseId, String paper, PaperFormat format) {
        CaseFile file = file(caseId);
        if (shelf.of(file).stream().noneMatch(row -> row.id().equals(paper))) {
            throw new NotFound(paper);
        }
        Paper described = shelf.paper(file, paper);
        return new PaperFile(described.title(), format, written(described, format));
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public void archive(UUID caseId, OutputStream out) throws IOException {
        CaseFile file = file(caseId);
        archive.write(file, shelf, PDF, out);
    }

    private CaseFile file(UUID caseId) {
        CaseView view = cases.get(caseId);
        return new CaseFile(view, editions.ofAccreditation(CaseDays.of(view)), cases.history(caseId));
    }

    private static byte[] written(Paper paper, PaperFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            (format == PaperFormat.PDF ? PDF : WORD).write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
