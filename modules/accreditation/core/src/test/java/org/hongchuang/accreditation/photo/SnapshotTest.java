package org.hongchuang.accreditation.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.hongchuang.kernel.error.Rejection;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void aPhotoIsKeptSmallerWithASmallPictureBesideIt() throws IOException {
        Snapshot kept = Snapshot.of("a.jpg", Pictures.jpeg(4800, 3200));
        assertThat(kept.width()).isEqualTo(2048);
        assertThat(kept.height()).isEqualTo(1365);
        assertThat(image(kept.picture()).getWidth()).isEqualTo(2048);
        assertThat(image(kept.thumbnail()).getWidth()).isEqualTo(320);
        assertThat(kept.cameraAt()).isNull();
    }

    @Test
    void aPhotoIsTurnedAsThePhoneWasHeldAndKeepsItsTimeButNotItsPlace() throws IOException {
        byte[] file = Pictures.withNotes(Pictures.jpeg(400, 200), 6);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif");
        Snapshot kept = Snapshot.of("a.jpg", file);
        assertThat(kept.width()).isEqualTo(200);
        assertThat(kept.height()).isEqualTo(400);
        BufferedImage image = image(kept.picture());
        assertThat(new Color(image.getRGB(100, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(100, 380)).getBlue()).isGreaterThan(200);
        assertThat(kept.cameraAt()).isEqualTo(Instant.parse("2026-11-20T02:21:30Z"));
        assertThat(new String(kept.picture(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aPngIsKeptAsJpeg() {
        assertThat(Snapshot.of("a.png", Pictures.png(300, 100)).picture()).startsWith(0xff, 0xd8, 0xff);
    }

    @Test
    void aBombIsRefusedBeforeItIsDecoded() {
        refused(Pictures.bomb(), "too-many-pixels");
        refused(new byte[Snapshot.MOST_BYTES + 1], "too-large");
    }

    @Test
    void whatIsNoPhotoOrBreaksOffIsRefused() {
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), "format");
        refused("RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII), "format");
        refused(new byte[0], "format");
        byte[] whole = Pictures.jpeg(400, 300);
        refused(Arrays.copyOf(whole, whole.length / 2), "damaged");
        byte[] scrambled = Pictures.png(40, 30);
        Arrays.fill(scrambled, 40, 60, (byte) 7);
        refused(scrambled, "damaged");
    }

    @Test
    void aPictureThatIsAnArchiveOrADocumentAsWellIsRefused() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.class"));
            out.write(1);
        }
        byte[] picture = Pictures.jpeg(200, 200);
        refused(Pictures.followedBy(picture, zip.toByteArray()), "disguised");
        byte[] page = Arrays.copyOf(picture, picture.length);
        System.arraycopy("<SCRIPT>".getBytes(StandardCharsets.US_ASCII), 0, page, 30, 8);
        refused(page, "disguised");
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> Snapshot.of("照片.jpg", file))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.photo." + code));
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
