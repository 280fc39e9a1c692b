package se.arbetsro.bench;

import java.util.List;
import java.util.Optional;

/**
 * A page of 25 activities, signed in, with filters and the rules of access, eight at once. Beside
 * it an empty page of the same size and a page of one query.
 */
final class ActivityList implements Measurement {

    private static final String MUNICIPALITY = "list, the whole municipality";
    private static final String DISTRICT = "list, one district";
    private static final String EMPTY = "empty page of the same size";

    private static final List<String> FILTERS =
            List.of(
                    "/activities?status=OPEN&area=B13/area-3",
                    "/activities?status=OVERDUE",
                    "/activities?line=line-2&sort=-changed",
                    "/activities?status=UNDER_WAY&sort=title");

    @Override
    public String name() {
        return "list";
    }

    @Override
    public boolean at(int scale) {
        return true;
    }

    @Override
    public void measure(Place place) throws Exception {
        List<Browser> leads = place.town().signedIn("lead", Place.CLIENTS);
        List<Browser> directors = place.town().signedIn("director", Place.CLIENTS);
        int size = leads.getFirst().read(FILTERS.getFirst()).length();
        Place.Turns turns =
                place.inTurn()
                        .ours(MUNICIPALITY, (client, turn) -> filtered(leads, client, turn))
                        .ours(DISTRICT, (client, turn) -> filtered(directors, client, turn));
        if (place.scale() != 10) {
            List<Browser> anyone = anonymous(place);
            turns.baseline(EMPTY, (client, _) -> anyone.get(client).get("/empty?bytes=" + size))
                    .baseline(
                            "page of one query, of the same size",
                            (client, turn) ->
                                    anyone.get(client)
                                            .get(
                                                    "/row?bytes="
                                                            + size
                                                            + "&id="
                                                            + place.town()
                                                                    .activity(turn * 31 + client)));
        }
        if (place.scale() == 1) {
            List<Browser> packed = packed(leads);
            turns.ours(
                    "list, the whole municipality, gzip",
                    (client, turn) -> filtered(packed, client, turn));
        }
        turns.underLoad();
        place.inTurn()
                .clients(2)
                .ours(
                        "list by a word in the title, two at once",
                        (client, turn) ->
                                leads.get(client)
                                        .get(
                                                turn % 2 == 0
                                                        ? "/activities?q=introduktion"
                                                        : "/activities?status=ALL&q=grupp+4711"))
                .underLoad();
        goals(place);
    }

    private static void filtered(List<Browser> browsers, int client, long turn) throws Exception {
        browsers.get(client).get(FILTERS.get((int) ((turn + client) % FILTERS.size())));
    }

    static List<Browser> anonymous(Place place) throws Exception {
        List<Browser> all = new java.util.ArrayList<>();
        for (int i = 0; i < Place.CLIENTS; i++) {
            all.add(Browser.at(place.plain().port()));
        }
        return all;
    }

    private static List<Browser> packed(List<Browser> browsers) throws Exception {
        List<Browser> all = new java.util.ArrayList<>();
        for (Browser browser : browsers) {
            all.add(browser.packed());
        }
        return all;
    }

    private void goals(Place place) {
        Results results = place.results();
        Optional<Figure> here = results.find(name(), MUNICIPALITY, place.scale());
        if (place.scale() == 1) {
            results.atLeast(name(), "25 of 5,000, 8 at once: ≥ 1,000/s", here, 1000);
            results.within(name(), "the same: p99 ≤ 30 ms", here, 99, 30);
        }
        Optional<Figure> small = results.find(name(), MUNICIPALITY, 1);
        if (place.scale() == 100 && here.isPresent() && small.isPresent()) {
            double factor = small.get().median() / here.get().median();
            results.goal(
                    name(),
                    "500,000 rows within 1.5 × of 5,000",
                    Results.number(factor) + " ×",
                    factor <= 1.5);
        }
    }
}
