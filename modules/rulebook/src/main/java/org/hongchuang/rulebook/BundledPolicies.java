package org.hongchuang.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The edition files on the class path. An index names them, since an application server's class path has no folders. */
final class BundledPolicies {

    static final Rulebooks RULEBOOKS =
            Rulebooks.of(read("index").lines().map(BundledPolicies::edition).toList());

    private BundledPolicies() {}

    private static Edition edition(String path) {
        Edition edition = EditionLoader.load(read(path), path).orThrow();
        String expected = edition.id().rulebook() + "/" + edition.id().effectiveFrom() + ".yaml";
        if (!path.equals(expected)) {
            throw new IllegalStateException("The edition " + edition.id() + " must be in the file " + expected);
        }
        return edition;
    }

    static String read(String path) {
        try (InputStream in = BundledPolicies.class.getResourceAsStream("/policies/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource /policies/" + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
