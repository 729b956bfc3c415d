package org.hongchuang.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.MaterialView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Material;

/** Which files of a case are which of the materials that its edition asks for. */
@ApplicationScoped
class Materials {
    @Inject
    private Database database;

    @Inject
    private Evidence evidence;

    /** @throws Rejection if the edition asks for no such file */
    void require(Edition edition, String material) {
        if (edition.materials().stream()
                .noneMatch(each -> each.form() == null && each.id().equals(material))) {
            throw new Rejection("accreditation.material.unknown", material);
        }
    }

    void note(BaseCase of, DocumentView document, String material) {
        database.update(
                "insert into accr_material (document, case_id, material) values (?, ?, ?)",
                document.id(),
                of.id(),
                material);
    }

    /** In the order of the edition. */
    List<MaterialView> of(BaseCase found, Edition edition) {
        Map<UUID, String> noted = new HashMap<>();
        database.list(
                "select document, material from accr_material where case_id = ?",
                row -> noted.put(row.getObject(1, UUID.class), row.getString(2)),
                found.id());
        List<DocumentView> files = evidence.of(found.publicId());
        return edition.materials().stream()
                .map(material -> view(
                        material,
                        files.stream()
                                .filter(file -> material.id().equals(noted.get(file.id())))
                                .toList()))
                .toList();
    }

    private static MaterialView view(Material material, List<DocumentView> files) {
        return new MaterialView(
                material.id(),
                material.label().zh(),
                material.label().en(),
                material.cite().article(),
                material.required(),
                material.form() != null,
                files);
    }
}
