package se.arbetsro.listening.key;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;
import se.arbetsro.listening.CampaignId;

/**
 * Encrypts answers to one campaign with its public key. Whoever holds it can write and not read; it
 * may be shared by threads.
 */
public final class AnswerEncryption {

    private final HybridEncrypt primitive;
    private final byte[] info;

    /**
     * @param publicKey as {@link CampaignKey#publicKey} gives it
     * @throws IllegalArgumentException when it is none
     */
    public AnswerEncryption(CampaignId campaign, byte[] publicKey) {
        this.info = Hpke.info(campaign);
        try {
            this.primitive =
                    TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
                            .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of a campaign", e);
        }
    }

    /** The ciphertext of an answer; another one each time, and of like length for most. */
    public byte[] encrypt(byte[] answer) {
        try {
            return primitive.encrypt(Padding.pad(answer), info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
