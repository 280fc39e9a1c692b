package se.arbetsro.listening.key;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;

/**
 * Encrypts answers to one campaign, or letters of it, with its public key. Whoever holds it can
 * write and not read; it may be shared by threads.
 */
public final class CampaignEncryption {

    private final HybridEncrypt primitive;
    private final byte[] info;

    /**
     * @param publicKey as {@link CampaignKey#publicKey} gives it
     * @throws IllegalArgumentException when it is none
     */
    public CampaignEncryption(KeyName name, byte[] publicKey) {
        this.info = Hpke.info(name);
        try {
            this.primitive =
                    TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
                            .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of a campaign", e);
        }
    }

    /** The ciphertext of a text; another one each time, and of like length for most. */
    public byte[] encrypt(byte[] clear) {
        try {
            return primitive.encrypt(Padding.pad(clear), info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
