package org.hongchuang.accreditation.base;

import java.util.Locale;

/** The unified social credit code (GB 32100-2015): 18 characters, the last of which checks the others. */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    public static String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    public static boolean valid(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
        return code.charAt(LENGTH - 1) == ALPHABET.charAt(check);
    }
}
