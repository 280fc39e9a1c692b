package se.arbetsro.platform.setup;

import java.util.List;
import se.arbetsro.platform.web.Shell;

/** What a module adds to a stage of the set-up; implemented as beans. */
public interface SetUpPart {

    /**
     * Something that should hold before work begins.
     *
     * @param words what it is, with what there is by now
     * @param holds whether it does
     * @param needed whether one cannot begin without it
     */
    record Check(String words, boolean holds, boolean needed) {

        public static Check needed(String words, boolean holds) {
            return new Check(words, holds, true);
        }

        public static Check advised(String words, boolean holds) {
            return new Check(words, holds, false);
        }

        /** Whether it stands in the way. */
        public boolean missing() {
            return needed && !holds;
        }
    }

    /**
     * A place where it is done.
     *
     * @param file whether it gives a file, such as a template
     */
    record Way(String words, String href, boolean file) {

        public static Way to(String words, String href) {
            return new Way(words, href, false);
        }

        public static Way file(String words, String href) {
            return new Way(words, href, true);
        }
    }

    SetUpStage stage();

    List<Check> checks(Shell shell);

    List<Way> ways(Shell shell);
}
