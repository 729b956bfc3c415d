package org.hongchuang.accreditation.questionnaire;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What links carry: 128 random bits, of which only the hash is kept. */
final class Tokens {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static List<String> fresh(int count) {
        return Stream.generate(Tokens::one).limit(count).toList();
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
