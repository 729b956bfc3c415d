package org.hongchuang.accreditation.rest.cases;

import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import org.hongchuang.kernel.error.Rejection;

/** The one part of an upload. */
public final class UploadedSheet {
    private UploadedSheet() {}

    /** @throws Rejection if the upload lacks it */
    public static EntityPart of(List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.sheet.part-missing"));
    }

    public static String name(EntityPart part) {
        return part.getFileName().filter(name -> !name.isBlank()).orElse("file");
    }
}
