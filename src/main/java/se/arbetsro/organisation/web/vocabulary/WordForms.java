package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import se.arbetsro.organisation.domain.NameTaken;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** What the forms of all kinds of words have in common. */
final class WordForms {

    private WordForms() {}

    /**
     * Keeps a word when what was typed is right.
     *
     * @param key of the word
     * @return false when it was not kept, which the errors then tell
     */
    static boolean kept(FormErrors errors, String key, Runnable keep) {
        if (errors.any()) {
            return false;
        }
        try {
            keep.run();
            return true;
        } catch (NameTaken taken) {
            errors.add(
                    taken.taken().equals(key) ? "key" : "aliases",
                    "organisation.nameTaken",
                    taken.taken());
            return false;
        }
    }

    /**
     * Shows what two have written of one word.
     *
     * @param list the address of the list that the word is in
     * @param version of the word as it stands now
     */
    static ConflictPage conflict(
            Shell shell,
            String list,
            String key,
            long version,
            LastSaved.By by,
            List<ConflictPage.Field> fields) {
        return new ConflictPage(
                shell, list + "/" + key, list, version, by.name(), by.time(), fields);
    }
}
