package org.hongchuang.accreditation.paper;

/** A file in an archive, as its index lists it. */
record ArchivedFile(String path, long bytes, String sha256) {}
