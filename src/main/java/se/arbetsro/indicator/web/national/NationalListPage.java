package se.arbetsro.indicator.web.national;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * Measures by which the municipality is compared with others.
 *
 * @param any whether there is any measure at all
 * @param groups the municipality's own, each with its members in words
 * @param ownName empty until somebody has said which municipality is ours
 * @param mayDefine whether the viewer may read in files and say which municipality is ours
 */
public record NationalListPage(
        Shell shell,
        String q,
        boolean any,
        List<Row> rows,
        Paging paging,
        List<Group> groups,
        List<Option> municipalities,
        String own,
        String ownName,
        boolean mayDefine)
        implements Page {

    /**
     * @param latest the last year with a value; empty for none
     */
    public record Row(String id, String title, String municipalities, String latest) {

        public String href() {
            return "/indicators/national/measures/" + id;
        }
    }

    public record Group(String name, String members) {

        public String editHref() {
            return "/indicators/national/groups/edit?name="
                    + URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }
}
