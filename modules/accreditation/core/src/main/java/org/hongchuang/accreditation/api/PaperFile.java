package org.hongchuang.accreditation.api;

/** A paper, written. */
@SuppressWarnings("ArrayRecordComponent")
public record PaperFile(String name, PaperFormat format, byte[] content) {}
