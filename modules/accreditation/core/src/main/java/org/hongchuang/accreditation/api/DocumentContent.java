package org.hongchuang.accreditation.api;

import org.hongchuang.kernel.document.DocumentView;

/** A file of evidence with its content. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentContent(DocumentView document, byte[] content) {}
