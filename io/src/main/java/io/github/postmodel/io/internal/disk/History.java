package io.github.postmodel.io.internal.disk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a file was made from, so that a save can tell its own from those of others. The last is kept as it
 * was; those before it, however many, as digests.
 */
public final class History {
    private final byte[] last;
    private final @Nullable Digest older;

    private History(byte[] last, @Nullable Digest older) {
        this.last = last;
        this.older = older;
    }

    /** The history of what is made of a file with a history, or of one without. */
    public static History of(byte[] bytes, @Nullable History before) {
        return new History(bytes, before == null ? null : new Digest(digest(before.last), before.older));
    }

    public boolean has(byte[] bytes) {
        if (Arrays.equals(bytes, last)) {
            return true;
        }
        byte[] digest = older == null ? null : digest(bytes);
        for (Digest one = older; one != null; one = one.older) {
            if (Arrays.equals(digest, one.bytes)) {
                return true;
            }
        }
        return false;
    }

    private static final class Digest {
        private final byte[] bytes;
        private final @Nullable Digest older;

        Digest(byte[] bytes, @Nullable Digest older) {
            this.bytes = bytes;
            this.older = older;
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException notHere) {
            throw new IllegalStateException("every Java has SHA-256", notHere);
        }
    }
}
