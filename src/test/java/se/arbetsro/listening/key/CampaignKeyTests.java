package se.arbetsro.listening.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arbetsro.listening.CampaignId;

/** What is encrypted to a campaign opens with its key and with nothing else. */
class CampaignKeyTests {

    private static final KeyName CAMPAIGN = KeyName.answers(CampaignId.random());
    private static final WrappingSecret SECRET = new WrappingSecret("en lång och hemlig mening");

    private final CampaignKey key = CampaignKey.generate(CAMPAIGN);
    private final CampaignEncryption encryption = new CampaignEncryption(CAMPAIGN, key.publicKey());

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_answer_comes_back_as_it_was() throws Undecipherable {
        byte[] answer = bytes("Jag trivs, men åren går.");

        assertThat(key.decrypt(encryption.encrypt(answer))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_046, 2_047, 2_048, 2_049, 9_000})
    void whatever_its_length(int length) throws Undecipherable {
        byte[] answer = new byte[length];

        assertThat(key.decrypt(encryption.encrypt(answer))).isEqualTo(answer);
    }

    @Test
    void the_same_answer_is_never_the_same_ciphertext() {
        byte[] answer = bytes("{\"a\":3}");

        assertThat(encryption.encrypt(answer)).isNotEqualTo(encryption.encrypt(answer));
    }

    @Test
    void the_length_does_not_tell_whether_there_is_a_comment() {
        assertThat(encryption.encrypt(bytes("{\"a\":3}")))
                .hasSameSizeAs(
                        encryption.encrypt(bytes("{\"a\":3,\"b\":\"" + "o".repeat(1_500) + "\"}")));
    }

    @Test
    void what_was_encrypted_for_one_campaign_opens_for_no_other_and_no_other_use()
            throws UnreadableKey {
        CampaignKey other = CampaignKey.generate(CAMPAIGN);
        byte[] ciphertext = encryption.encrypt(bytes("hemligt"));
        byte[] elsewhere =
                new CampaignEncryption(KeyName.letters(CAMPAIGN.campaign()), key.publicKey())
                        .encrypt(bytes("hemligt"));

        assertThatThrownBy(() -> other.decrypt(ciphertext)).isInstanceOf(Undecipherable.class);
        assertThatThrownBy(() -> key.decrypt(elsewhere)).isInstanceOf(Undecipherable.class);
    }

    @Test
    void a_changed_ciphertext_is_refused() {
        byte[] ciphertext = encryption.encrypt(bytes("hemligt"));
        ciphertext[ciphertext.length - 1] ^= 1;

        assertThatThrownBy(() -> key.decrypt(ciphertext)).isInstanceOf(Undecipherable.class);
    }

    @Test
    void the_pair_comes_out_of_its_file_with_the_secret_alone()
            throws UnreadableKey, Undecipherable {
        byte[] file = key.wrapped(SECRET);
        byte[] ciphertext = encryption.encrypt(bytes("hemligt"));

        assertThat(CampaignKey.unwrapped(CAMPAIGN, file, SECRET).decrypt(ciphertext))
                .isEqualTo(bytes("hemligt"));
        assertThatThrownBy(() ->
                        CampaignKey.unwrapped(
                                CAMPAIGN, file, new WrappingSecret("en annan hemlig mening")))
                .isInstanceOf(UnreadableKey.class);
        assertThatThrownBy(() ->
                        CampaignKey.unwrapped(KeyName.answers(CampaignId.random()), file, SECRET))
                .isInstanceOf(UnreadableKey.class);
        assertThatThrownBy(() -> CampaignKey.unwrapped(CAMPAIGN, new byte[3], SECRET))
                .isInstanceOf(UnreadableKey.class);
    }

    @Test
    void a_short_secret_keeps_nothing() {
        assertThatThrownBy(() -> new WrappingSecret("kort"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
