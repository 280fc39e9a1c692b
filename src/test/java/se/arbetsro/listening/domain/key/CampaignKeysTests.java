package se.arbetsro.listening.domain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.key.CampaignEncryption;
import se.arbetsro.listening.key.CampaignKey;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.listening.key.Undecipherable;
import se.arbetsro.listening.key.UnreadableKey;

/** The folder of the keys of open campaigns. */
class CampaignKeysTests {

    private static final byte[] ANSWER = "hemligt".getBytes(StandardCharsets.UTF_8);

    @TempDir Path root;

    private CampaignKeys keys(String secret) {
        return new CampaignKeys(root.resolve("data"), "", secret, "");
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("data-keys"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_key_survives_the_program_and_is_readable_by_its_owner_alone()
            throws UnreadableKey, Undecipherable, IOException {
        KeyName campaign = KeyName.answers(CampaignId.random());
        CampaignKey made = keys("en hemlig mening för nycklar").create(campaign);
        byte[] ciphertext = new CampaignEncryption(campaign, made.publicKey()).encrypt(ANSWER);

        CampaignKey found = keys("en hemlig mening för nycklar").find(campaign).orElseThrow();
        assertThat(found.decrypt(ciphertext)).isEqualTo(ANSWER);
        assertThat(inFolder()).containsExactly(campaign.campaign().value() + ".answers.key");
        Path file = root.resolve("data-keys").resolve(campaign.campaign().value() + ".answers.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(root.resolve("data-keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void without_a_secret_of_the_operator_one_is_made_in_the_folder()
            throws UnreadableKey, IOException {
        KeyName campaign = KeyName.answers(CampaignId.random());
        keys("").create(campaign);

        assertThat(keys("").find(campaign)).isPresent();
        assertThat(inFolder())
                .containsExactly(campaign.campaign().value() + ".answers.key", "secret");
        assertThatThrownBy(() -> keys("en annan lång hemlighet").find(campaign))
                .isInstanceOf(UnreadableKey.class);
    }

    @Test
    void a_destroyed_key_is_gone_and_may_be_destroyed_again() throws UnreadableKey, IOException {
        CampaignKeys keys = keys("en hemlig mening för nycklar");
        KeyName campaign = KeyName.answers(CampaignId.random());
        keys.create(campaign);

        keys.destroy(campaign);
        keys.destroy(campaign);

        assertThat(keys.find(campaign)).isEmpty();
        assertThat(inFolder()).isEmpty();
    }

    @Test
    void a_campaign_has_one_pair_of_keys() {
        CampaignKeys keys = keys("en hemlig mening för nycklar");
        KeyName campaign = KeyName.answers(CampaignId.random());
        keys.create(campaign);

        assertThatThrownBy(() -> keys.create(campaign)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keys_and_data_never_lie_in_each_other() {
        Path data = root.resolve("data");

        assertThatThrownBy(() -> new CampaignKeys(data, data.resolve("keys").toString(), "", ""))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new CampaignKeys(data, root.toString(), "", ""))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new CampaignKeys(data, "", "för kort", ""))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_secret_may_stand_in_a_file() throws IOException, UnreadableKey {
        Path secret = root.resolve("hemligt");
        Files.writeString(secret, "en hemlig mening för nycklar\n");
        KeyName campaign = KeyName.answers(CampaignId.random());
        new CampaignKeys(root.resolve("data"), "", "", secret.toString()).create(campaign);

        assertThat(keys("en hemlig mening för nycklar").find(campaign)).isPresent();
    }
}
