package se.arbetsro.listening.key;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The one suite in which answers are encrypted, and what binds them to their campaign. */
final class Hpke {

    private static final HpkeParameters SUITE = suite();

    private Hpke() {}

    private static HpkeParameters suite() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeysetHandle generate() throws GeneralSecurityException {
        return KeysetHandle.generateNew(SUITE);
    }

    /** The {@code info} of RFC 9180: what was encrypted for one campaign opens for no other. */
    static byte[] info(KeyName name) {
        return ("arbetsro " + name.use().word() + " 1 " + name.campaign().value())
                .getBytes(StandardCharsets.UTF_8);
    }
}
