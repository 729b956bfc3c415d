package org.hongchuang.accreditation.web.cases;

import java.io.ByteArrayInputStream;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** Files that come in and go out over a page. */
public final class Files {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Files() {}

    /** @throws Rejection if no file was chosen */
    public static UploadedFile chosen(@Nullable UploadedFile file) {
        if (file == null || file.getFileName() == null || file.getFileName().isEmpty()) {
            throw new Rejection("accreditation.file.none");
        }
        return file;
    }

    static StreamedContent xlsx(String name, byte[] content) {
        return DefaultStreamedContent.builder().name(name).contentType(XLSX).stream(
                        () -> new ByteArrayInputStream(content))
                .build();
    }
}
