package org.hongchuang.accreditation.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.hongchuang.kernel.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * What the camera noted that matters here. The place is not among it.
 *
 * @param turned how the camera was held, 1 to 8 as Exif counts it
 * @param at when the picture was taken, by the camera's clock; without a zone of its own that of Shanghai
 */
record CameraNotes(int turned, @Nullable Instant at) {
    private static final CameraNotes NONE = new CameraNotes(1, null);

    /** Notes that cannot be read are none. */
    static CameraNotes of(byte[] file) {
        try {
            Metadata notes = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length);
            ExifIFD0Directory picture = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
            ExifSubIFDDirectory shot = notes.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
            Integer turned = picture == null ? null : picture.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            Date taken = shot == null ? null : shot.getDateOriginal(TimeZone.getTimeZone(Clocks.SHANGHAI));
            return new CameraNotes(turned == null ? 1 : turned, taken == null ? null : taken.toInstant());
        } catch (ImageProcessingException | IOException e) {
            return NONE;
        }
    }
}
