package org.hongchuang.accreditation.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A photo from outside as it is kept: the picture, a small one, and when the camera says it was taken. Its size is asked
 * for before anything of it is decoded; a large one is decoded with rows and columns left out, and one at a time, so
 * that memory stays within bounds.
 */
@SuppressWarnings("ArrayRecordComponent")
record Snapshot(
        byte[] picture,
        byte[] thumbnail,
        int width,
        int height,
        @Nullable Instant cameraAt) {
    static final int MOST_BYTES = 15 * 1024 * 1024;
    static final int MOST_PIXELS = 50_000_000;
    private static final int DECODED_PIXELS = 12_000_000;
    private static final int EDGE = 2048;
    private static final int SMALL_EDGE = 320;
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    /** @throws Rejection if it is no photo, too large, damaged, or something else in disguise */
    static Snapshot of(String fileName, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Rejection("accreditation.photo.too-large", fileName, MOST_BYTES / 1024 / 1024);
        }
        PhotoFormat format = PhotoFormat.of(fileName, file);
        Bytes.refuseDisguise(fileName, file);
        CameraNotes notes = CameraNotes.of(file);
        ONE_AT_A_TIME.lock();
        try {
            Picture kept = new Picture(decoded(fileName, file, format))
                    .upright(notes.turned())
                    .within(EDGE);
            return new Snapshot(kept.jpeg(), kept.within(SMALL_EDGE).jpeg(), kept.width(), kept.height(), notes.at());
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Whatever the decoder stumbles over is the file's fault. */
    private static BufferedImage decoded(String fileName, byte[] file, PhotoFormat format) {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new Rejection("accreditation.photo.too-many-pixels", fileName, MOST_PIXELS / 10_000);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int every = every(pixels);
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } catch (Rejection e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Rejection("accreditation.photo.damaged", fileName);
        } finally {
            reader.dispose();
        }
    }

    private static int every(long pixels) {
        int every = 1;
        while (pixels / ((long) every * every) > DECODED_PIXELS) {
            every++;
        }
        return every;
    }
}
