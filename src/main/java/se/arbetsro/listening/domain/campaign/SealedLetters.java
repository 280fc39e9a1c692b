package se.arbetsro.listening.domain.campaign;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.domain.key.CampaignKeys;
import se.arbetsro.listening.key.CampaignEncryption;
import se.arbetsro.listening.key.CampaignKey;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.listening.key.Undecipherable;
import se.arbetsro.listening.key.UnreadableKey;
import se.arbetsro.platform.mail.LetterOpening;

/**
 * Invitations on their way: the database holds only what it cannot read, since a letter names a
 * person and bears the token of her ballot.
 */
@Component
class SealedLetters implements LetterOpening {

    private final CampaignKeys keys;

    /** Of the campaign whose letters leave: its file takes longer to open than a letter to send. */
    private @Nullable CampaignKey last;

    SealedLetters(CampaignKeys keys) {
        this.keys = keys;
    }

    /** Makes a pair of keys for the letters of a campaign; what an earlier try left is dropped. */
    CampaignEncryption begin(CampaignId campaign) {
        KeyName name = KeyName.letters(campaign);
        destroy(campaign);
        return new CampaignEncryption(name, keys.create(name).publicKey());
    }

    static String seal(CampaignEncryption encryption, String text) {
        return Base64.getEncoder()
                .encodeToString(encryption.encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether letters of the campaign can still be read. */
    boolean readable(CampaignId campaign) {
        return keys.holds(KeyName.letters(campaign));
    }

    synchronized void destroy(CampaignId campaign) {
        last = null;
        keys.destroy(KeyName.letters(campaign));
    }

    @Override
    public Optional<String> open(UUID key, String sealed) {
        try {
            Optional<CampaignKey> pair = pair(KeyName.letters(new CampaignId(key)));
            if (pair.isEmpty() || sealed.isEmpty()) {
                return Optional.empty();
            }
            byte[] text = pair.get().decrypt(Base64.getDecoder().decode(sealed));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (Undecipherable e) {
            return Optional.empty();
        } catch (UnreadableKey e) {
            throw new IllegalStateException("the key of the letter cannot be read", e);
        }
    }

    private synchronized Optional<CampaignKey> pair(KeyName name) throws UnreadableKey {
        if (last != null && last.name().equals(name)) {
            return Optional.of(last);
        }
        Optional<CampaignKey> found = keys.find(name);
        last = found.orElse(null);
        return found;
    }
}
