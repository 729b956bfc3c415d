package org.hongchuang.accreditation.api;

/** The kinds of file a paper is handed out as. */
public enum PaperFormat {
    /** To print and file. */
    PDF("application/pdf"),
    /** To go on writing at. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
