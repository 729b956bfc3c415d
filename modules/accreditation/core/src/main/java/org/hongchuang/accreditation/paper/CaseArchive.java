package org.hongchuang.accreditation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.PaperRow;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.Timeline;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.papers.PaperWriter;
import org.hongchuang.rulebook.Receipt;

/** The whole file of a case as a ZIP, one entry in memory at a time. */
@ApplicationScoped
class CaseArchive {
    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private VisitPhotos photos;

    @Inject
    private Receipts receipts;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private Evidence evidence;

    void write(CaseFile file, PaperShelf shelf, PaperWriter writer, OutputStream out) throws IOException {
        UUID id = file.view().id();
        try (ArchiveWriter archive = new ArchiveWriter(out)) {
            for (PaperRow row : shelf.of(file)) {
                archive.add("文书", row.label().zh() + ".pdf", entry -> writer.write(shelf.paper(file, row.id()), entry));
            }
            for (DocumentView document : cases.documents(id)) {
                archive.add(
                        "证明材料",
                        document.name(),
                        entry -> entry.write(cases.document(id, document.id()).content()));
            }
            List<PhotoView> taken = photos.of(id);
            for (int i = 0; i < taken.size(); i++) {
                PhotoView photo = taken.get(i);
                archive.add(
                        "实地考察",
                        "照片" + (i + 1) + " " + photo.caption() + ".jpg",
                        entry -> entry.write(photos.picture(id, photo.id())));
            }
            for (CaseSubjects.Subject subject : subjects.of(id)) {
                for (DocumentView document : evidence.of(subject.id())) {
                    archive.add(
                            subject.folder(),
                            document.name(),
                            entry -> entry.write(evidence.content(subject.id(), document.id())
                                    .content()));
                }
            }
            for (UUID each : subjects.receipts(id)) {
                ReceiptView receipt = receipts.get(each);
                Receipt readable = receipt.replay().receipt();
                if (readable != null) {
                    archive.add(
                            "计算凭据",
                            name(receipt),
                            entry -> entry.write(readable.toCanonicalJson().getBytes(StandardCharsets.UTF_8)));
                }
            }
            archive.finish(new CaseIndex(file, cases.visits(id), taken, page -> timeline.of(id, Set.of(), page)));
        }
    }

    private static String name(ReceiptView receipt) {
        return receipt.year() + "年度"
                + Texts.of(Locale.CHINESE, "accreditation.receipt.ReceiptPurpose." + receipt.purpose()) + " "
                + Writing.date(LocalDate.ofInstant(receipt.madeAt(), Clocks.SHANGHAI), Locale.CHINESE) + ".json";
    }
}
