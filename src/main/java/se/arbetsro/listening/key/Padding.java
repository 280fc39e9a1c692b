package se.arbetsro.listening.key;

import java.util.Arrays;

/**
 * Makes answers of like length before they are encrypted, so that a ciphertext does not tell who
 * wrote a comment. The end of the answer is marked by a one bit, as in ISO/IEC 7816-4.
 */
final class Padding {

    /** Answers without long comments fit into one block, in bytes. */
    static final int BLOCK = 2_048;

    private static final byte END = (byte) 0x80;

    private Padding() {}

    static byte[] pad(byte[] answer) {
        int blocks = answer.length / BLOCK + 1;
        byte[] padded = Arrays.copyOf(answer, blocks * BLOCK);
        padded[answer.length] = END;
        return padded;
    }

    /**
     * @throws IllegalArgumentException when the end is not marked
     */
    static byte[] unpad(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != END) {
            throw new IllegalArgumentException("no padding");
        }
        return Arrays.copyOf(padded, end);
    }
}
