package org.hongchuang.accreditation.meeting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.evidence.FileNames;
import org.hongchuang.kernel.document.Documents;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.error.Rejection;

/** The file of the minutes, as it was handed in. */
record Minutes(String name, String mediaType, byte[] content) {
    /** @throws Rejection if there is no file, or it is too large or its name too long */
    static Minutes read(String fileName, String mediaType, InputStream stream) {
        try {
            return new Minutes(FileNames.tidy(fileName), mediaType, stream.readNBytes(Documents.MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** Hash of all that is recorded: the same record sent again has the same. */
    String sha256(MeetingDraft draft) {
        StringBuilder text = new StringBuilder()
                .append(draft.metOn())
                .append('\n')
                .append(draft.notifiedOn())
                .append('\n')
                .append(draft.minutesNo())
                .append('\n');
        draft.votes().stream()
                .sorted(Comparator.comparing(MeetingDraft.Vote::measure))
                .forEach(vote -> text.append(vote.measure())
                        .append(' ')
                        .append(vote.approved())
                        .append(' ')
                        .append(vote.grounds())
                        .append('\n'));
        MessageDigest digest = Sha256.digest();
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest.digest(content));
    }
}
