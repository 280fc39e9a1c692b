package se.arbetsro.listening.key;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;

/**
 * The key pair of one campaign. With it the answers can be read, which is done once, when the
 * campaign is sealed; until then it lies wrapped in a file outside the database and its backups,
 * and afterwards nowhere.
 */
public final class CampaignKey {

    private final KeyName name;
    private final KeysetHandle keys;

    private CampaignKey(KeyName name, KeysetHandle keys) {
        this.name = name;
        this.keys = keys;
    }

    /** A new pair of keys. */
    public static CampaignKey generate(KeyName name) {
        try {
            return new CampaignKey(name, Hpke.generate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public KeyName name() {
        return name;
    }

    /** What anybody may know: goes into the database. */
    public byte[] publicKey() {
        try {
            return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(keys.getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An answer in clear.
     *
     * @throws Undecipherable when it was encrypted to another key or has been changed
     */
    public byte[] decrypt(byte[] ciphertext) throws Undecipherable {
        try {
            return Padding.unpad(
                    keys.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                            .decrypt(ciphertext, Hpke.info(name)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Undecipherable(e);
        }
    }

    /** The pair wrapped by a secret, to be kept in a file. */
    public byte[] wrapped(WrappingSecret secret) {
        return secret.wrap(name, keys);
    }

    /**
     * The pair out of its file.
     *
     * @throws UnreadableKey when the secret is another, the file is of another campaign or damaged
     */
    public static CampaignKey unwrapped(KeyName name, byte[] file, WrappingSecret secret)
            throws UnreadableKey {
        return new CampaignKey(name, secret.unwrap(name, file));
    }
}
