package org.hongchuang.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Receipts of one edition in few bytes: what it was told, what it answered, and a hash over both. Thread-safe. */
public final class Packing {

    private final MessageDigest edition;
    private final PackedFacts facts;
    private final PackedOutcomes outcomes;

    Packing(Edition edition) {
        this.edition = sha256();
        this.edition.update(edition.hash().getBytes(StandardCharsets.US_ASCII));
        PackedNames names = new PackedNames(edition);
        this.facts = new PackedFacts(names);
        this.outcomes = new PackedOutcomes(names);
    }

    /** The facts without their year and day: equal facts give equal bytes. */
    public byte[] facts(CaseFacts told) {
        return facts.write(told);
    }

    /** @throws IllegalArgumentException if the bytes are something else, or of an edition with other metrics */
    public CaseFacts facts(byte[] packed, int year, LocalDate on) {
        return facts.read(packed, year, on);
    }

    /** Verdicts, points, amounts, states and what is missing, in the order of the edition. */
    public byte[] outcomes(Receipt receipt) {
        return outcomes.write(receipt);
    }

    /**
     * The SHA-256 over the edition's hash, the year, the day, the facts and the outcomes, in lower-case hexadecimal. With the
     * edition these give the readable receipt, so two receipts of one hash read the same.
     */
    public String sha256(int year, LocalDate on, byte[] packedFacts, byte[] packedOutcomes) {
        try {
            MessageDigest digest = (MessageDigest) edition.clone();
            digest.update(ByteBuffer.allocate(Integer.BYTES + Long.BYTES + Integer.BYTES)
                    .putInt(year)
                    .putLong(on.toEpochDay())
                    .putInt(packedFacts.length)
                    .flip());
            digest.update(packedFacts);
            return HexFormat.of().formatHex(digest.digest(packedOutcomes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's SHA-256 cannot be cloned", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
