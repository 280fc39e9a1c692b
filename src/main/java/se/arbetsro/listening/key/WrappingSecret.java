package se.arbetsro.listening.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The operator's secret, with which the key pairs of campaigns are wrapped in their files: by
 * AES-256-GCM under a key derived with Argon2id (RFC 9106) and a salt of its own per file. Never in
 * the database, nor in the data directory.
 */
public final class WrappingSecret {

    /** The fewest characters that are taken as a secret. */
    public static final int SHORTEST = 20;

    private static final byte VERSION = 1;
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int MEMORY_KB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    /**
     * @throws IllegalArgumentException when it is too short to keep anything
     */
    public WrappingSecret(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("a secret has at least " + SHORTEST + " characters");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    byte[] wrap(KeyName name, KeysetHandle keys) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        try {
            byte[] wrapped =
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            keys, cipher(salt), Hpke.info(name));
            byte[] file = new byte[1 + SALT + wrapped.length];
            file[0] = VERSION;
            System.arraycopy(salt, 0, file, 1, SALT);
            System.arraycopy(wrapped, 0, file, 1 + SALT, wrapped.length);
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeysetHandle unwrap(KeyName name, byte[] file) throws UnreadableKey {
        try {
            if (file.length <= 1 + SALT || file[0] != VERSION) {
                throw new GeneralSecurityException("no file of a key");
            }
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    Arrays.copyOfRange(file, 1 + SALT, file.length),
                    cipher(Arrays.copyOfRange(file, 1, 1 + SALT)),
                    Hpke.info(name));
        } catch (GeneralSecurityException e) {
            throw new UnreadableKey(e);
        }
    }

    @AccessesPartialKey
    private Aead cipher(byte[] salt) throws GeneralSecurityException {
        AeadConfig.register();
        var key =
                AesGcmKey.builder()
                        .setParameters(
                                AesGcmParameters.builder()
                                        .setKeySizeBytes(KEY)
                                        .setIvSizeBytes(12)
                                        .setTagSizeBytes(16)
                                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                                        .build())
                        .setKeyBytes(
                                SecretBytes.copyFrom(derived(salt), InsecureSecretKeyAccess.get()))
                        .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private byte[] derived(byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(MEMORY_KB)
                        .withIterations(ITERATIONS)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        byte[] key = new byte[KEY];
        argon2.generateBytes(secret, key);
        return key;
    }
}
